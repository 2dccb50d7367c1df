package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.OwnStep;

/**
 * The stages of a journey that have no moment, though their place asks for one: the first, and those in which the
 * customer becomes something else.
 */
public final class StagesWithoutMoment {
	private final boolean hasMoments;
	private final Optional<Stage> first;
	private final List<Stage> turning = new ArrayList<>();
	private final Set<FlowStep> steps = new HashSet<>();

	private StagesWithoutMoment(JourneyModel model, Journey journey, Flow flow) {
		hasMoments = flow.steps().stream().anyMatch(step -> step.step() instanceof Moment);
		// where there is no moment at all, and inside other journeys, nobody asks for one at the beginning
		first = hasMoments && !model.isSubJourney(journey) ? first(journey, flow) : Optional.empty();
		first.ifPresent(stage -> steps.addAll(flow.stepsOf(stage)));
		for (Stage stage : journey.stages()) {
			if (stage.statusChange().isEmpty() || happens(flow.stepsOf(stage))) continue;
			turning.add(stage);
			steps.addAll(flow.stepsOf(stage));
		}
	}

	/** Those of a journey with that flow. */
	public static StagesWithoutMoment of(JourneyModel model, Journey journey, Flow flow) {
		return new StagesWithoutMoment(model, journey, flow);
	}

	/** Whether the journey has a moment anywhere. */
	public boolean hasMoments() {
		return hasMoments;
	}

	/** The first stage in which customers meet us, if it has none. */
	public Optional<Stage> first() {
		return first;
	}

	/** Those in which the customer becomes something else. */
	public List<Stage> turning() {
		return turning;
	}

	/** Whether the step stands in one of them. */
	public boolean contain(FlowStep step) {
		return steps.contains(step);
	}

	private static Optional<Stage> first(Journey journey, Flow flow) {
		for (Stage stage : journey.stages()) {
			List<FlowStep> ours = flow.stepsOf(stage).stream().filter(step -> !(step.step() instanceof OwnStep))
					.toList();
			if (!ours.isEmpty())
				return ours.stream().anyMatch(step -> step.step() instanceof Moment) ? Optional.empty()
						: Optional.of(stage);
		}
		return Optional.empty();
	}

	/** Whether a moment stands there, or a step says that it happens exactly there. */
	private static boolean happens(List<FlowStep> steps) {
		return steps.isEmpty() || steps.stream().anyMatch(
				step -> step.step() instanceof Moment || step.step().encounter().outlook().statusChange().isPresent());
	}
}
