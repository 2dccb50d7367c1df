package journey.dsl.document.map;

import java.util.List;

/**
 * What a layer says about a step.
 *
 * @param layer its key
 * @param label its name
 * @param lines the entries; none if there is nothing to say
 */
public record Cell(String layer, String label, List<Line> lines) {}
