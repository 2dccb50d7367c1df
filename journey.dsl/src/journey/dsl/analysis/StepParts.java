package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/** The parts of a journey by the steps they speak of, in text order. Of steps with one name the first is meant. */
public final class StepParts {
	private final Map<Step, List<HandOff>> after = new IdentityHashMap<>();
	private final Map<Step, List<HandOff>> before = new IdentityHashMap<>();
	private final Map<Step, List<Hazard>> hazards = new IdentityHashMap<>();
	private final JourneyModel model;

	private StepParts(JourneyModel model, Journey journey) {
		this.model = model;
		for (HandOff handOff : journey.handOffs()) {
			put(after, handOff.route().after(), handOff);
			handOff.route().before().ifPresent(step -> put(before, step, handOff));
		}
		for (Hazard hazard : journey.hazards()) hazard.steps().forEach(step -> put(hazards, step, hazard));
	}

	/** The parts of that journey. */
	public static StepParts of(JourneyModel model, Journey journey) {
		return new StepParts(model, journey);
	}

	/** The hand-offs behind a step. */
	public List<HandOff> handOffsAfter(Step step) {
		return after.getOrDefault(step, List.of());
	}

	/** The hand-offs that lead to a step. */
	public List<HandOff> handOffsBefore(Step step) {
		return before.getOrDefault(step, List.of());
	}

	/** What the journey says can go wrong at a step. */
	public List<Hazard> hazardsAt(Step step) {
		return hazards.getOrDefault(step, List.of());
	}

	private <P> void put(Map<Step, List<P>> parts, Ref step, P part) {
		model.find(step, Step.class)
				.ifPresent(found -> parts.computeIfAbsent(found, each -> new ArrayList<>()).add(part));
	}
}
