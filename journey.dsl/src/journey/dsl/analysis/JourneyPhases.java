package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Moment;

/**
 * The phase of the customer's life that each step of a flow belongs to: that of its own stage, or else, inside a
 * sub-journey, that of the outer stage it stands in.
 */
public final class JourneyPhases {
	private final Map<FlowStep, Ref> words = new HashMap<>();
	private final Map<FlowStep, StandardPhase> phases = new HashMap<>();
	private final Map<StandardPhase, List<FlowStep>> steps = new EnumMap<>(StandardPhase.class);

	private JourneyPhases(JourneyModel model, Flow flow, Vocabulary vocabulary) {
		Map<String, FlowStep> byPath = new HashMap<>();
		for (FlowStep step : flow.steps()) byPath.putIfAbsent(step.path(), step);
		for (FlowStep step : flow.steps()) {
			if (step.isJunction()) continue;
			Optional<Ref> word = word(model, step, byPath);
			word.ifPresent(name -> words.put(step, name));
			word.flatMap(vocabulary::phase).ifPresent(phase -> {
				phases.put(step, phase);
				steps.computeIfAbsent(phase, each -> new ArrayList<>()).add(step);
			});
		}
	}

	/** The phases along that flow. */
	public static JourneyPhases of(JourneyModel model, Flow flow, Vocabulary vocabulary) {
		return new JourneyPhases(model, flow, vocabulary);
	}

	/** The phase of the library that the step belongs to; empty if nobody says, or it is like none. */
	public Optional<StandardPhase> phase(FlowStep step) {
		return Optional.ofNullable(phases.get(step));
	}

	/** The words that say it: the name behind {@code is} of a stage. */
	public Optional<Ref> word(FlowStep step) {
		return Optional.ofNullable(words.get(step));
	}

	/** Whether the phase of any step is known. */
	public boolean isKnown() {
		return !phases.isEmpty();
	}

	/** The steps of a phase in text order. */
	public List<FlowStep> steps(StandardPhase phase) {
		return steps.getOrDefault(phase, List.of());
	}

	/** Where a journey's own text says that it has the phase; its name, where only that of a sub-journey does. */
	public SourceRange place(StandardPhase phase, Journey journey) {
		return steps(phase).stream().flatMap(step -> word(step).stream()).map(Ref::at)
				.filter(journey.heading().at()::contains).findFirst().orElse(journey.nameAt());
	}

	/** Whether a moment of the phase is like that. */
	public boolean hasMoment(StandardPhase phase, Predicate<Moment> condition) {
		return steps(phase).stream().anyMatch(step -> step.step() instanceof Moment moment && condition.test(moment));
	}

	private static Optional<Ref> word(JourneyModel model, FlowStep step, Map<String, FlowStep> byPath) {
		Optional<Ref> word = Optional.ofNullable(model.stageOf(step.step())).flatMap(Stage::phase);
		for (int dot = step.path().lastIndexOf('.'); word.isEmpty()
				&& dot >= 0; dot = step.path().lastIndexOf('.', dot - 1))
			word = Optional.ofNullable(byPath.get(step.path().substring(0, dot)))
					.map(outer -> model.stageOf(outer.step())).flatMap(Stage::phase);
		return word;
	}
}
