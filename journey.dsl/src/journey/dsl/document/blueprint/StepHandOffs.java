package journey.dsl.document.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.document.Subject;
import journey.dsl.model.HandOff;
import journey.dsl.model.Ref;
import journey.dsl.model.Step;

/** The hand-offs of a journey by the steps they stand between. */
final class StepHandOffs {
	private final Map<String, List<HandOff>> after = new HashMap<>();
	private final Map<String, List<HandOff>> before = new HashMap<>();

	private StepHandOffs() {}

	static StepHandOffs of(Subject subject) {
		StepHandOffs all = new StepHandOffs();
		for (HandOff handOff : subject.journey().handOffs()) {
			put(all.after, handOff.after(), handOff);
			handOff.before().ifPresent(step -> put(all.before, step, handOff));
		}
		return all;
	}

	/** Those behind a step. */
	List<HandOff> after(Step step) {
		return after.getOrDefault(step.qualifiedName(), List.of());
	}

	/** Those that lead to a step. */
	List<HandOff> before(Step step) {
		return before.getOrDefault(step.qualifiedName(), List.of());
	}

	private static void put(Map<String, List<HandOff>> map, Ref step, HandOff handOff) {
		if (step.isResolved()) map.computeIfAbsent(step.target(), name -> new ArrayList<>()).add(handOff);
	}
}
