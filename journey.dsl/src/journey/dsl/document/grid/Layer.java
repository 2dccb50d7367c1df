package journey.dsl.document.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.dsl.model.step.Step;

/**
 * A layer of texts.
 *
 * @param key its class and the name of its switch
 * @param label its name
 * @param divider the name of the line above it, and its class; empty if it follows the layer before without one
 * @param lines what it says about a step
 */
public record Layer(String key, String label, Optional<Divider> divider, Function<Step, List<Line>> lines) {
	/**
	 * A line that separates what stands above from what stands below.
	 *
	 * @param style its class
	 * @param name what it is called
	 */
	public record Divider(String style, String name) {}

	/** A layer that follows the one before. */
	public static Layer of(String key, String label, Function<Step, List<Line>> lines) {
		return new Layer(key, label, Optional.empty(), lines);
	}

	/** The same below a line. */
	public Layer below(Divider line) {
		return new Layer(key, label, Optional.of(line), lines);
	}

	/** What it says about a step. */
	public Cell cell(Step step) {
		return new Cell(style(), label, lines.apply(step));
	}

	/** The class of its cells. */
	public String style() {
		return "layer-" + key + divider.map(line -> " below " + line.style()).orElse("");
	}

	/** Whether it says something about any of these steps. */
	public boolean saysSomething(List<Step> steps) {
		return steps.stream().anyMatch(step -> !lines.apply(step).isEmpty());
	}
}
