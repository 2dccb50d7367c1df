package journey.dsl.document.grid;

import java.util.List;

/**
 * What a layer says about a step.
 *
 * @param style its class
 * @param label the name of the layer
 * @param lines the entries; none if there is nothing to say
 */
public record Cell(String style, String label, List<Line> lines) {}
