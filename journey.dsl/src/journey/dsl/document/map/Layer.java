package journey.dsl.document.map;

import java.util.List;
import java.util.function.Function;
import journey.dsl.model.Step;

/**
 * A layer of texts.
 *
 * @param key its class and the name of its switch
 * @param label its name
 * @param lines what it says about a step
 */
record Layer(String key, String label, Function<Step, List<Line>> lines) {
	Cell cell(Step step) {
		return new Cell(key, label, lines.apply(step));
	}

	boolean saysSomething(List<Step> steps) {
		return steps.stream().anyMatch(step -> !lines.apply(step).isEmpty());
	}
}
