package journey.dsl.ide.actions.refactoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.HandOffs;
import journey.dsl.ide.workspace.Draft;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Kind;

/**
 * Whether a journey is what it was, although part of it is now a journey of its own: its steps in order, its hand-offs,
 * its names.
 */
final class SameJourney {
	private final Journey journey;
	private final JourneyModel before;
	private final JourneyModel after;
	private final Set<String> affected;
	private final String inner;

	/** The journey before and after; {@code inner} is the full name of what has become of its part. */
	SameJourney(Journey journey, JourneyModel before, Draft draft, String inner) {
		this.journey = journey;
		this.before = before;
		after = draft.model();
		affected = draft.affected();
		this.inner = inner;
	}

	/** Whether nothing is lost or left over, and customers come to all of its part from the beginning of that, too. */
	boolean isSound() {
		Optional<Journey> outer = find(journey.qualifiedName());
		Optional<Journey> part = find(inner);
		if (outer.isEmpty() || part.isEmpty() || !faults(before).equals(faults(after))) return false;
		Flow was = Flow.of(before, journey);
		Flow is = Flow.of(after, outer.get());
		Flow own = Flow.of(after, part.get());
		if (!steps(was).equals(steps(is)) || !own.steps().stream().allMatch(own::isReachable)) return false;
		return uncarried(before, journey, was) == uncarried(after, outer.get(), is) + uncarried(after, part.get(), own);
	}

	private Optional<Journey> find(String name) {
		return after.find(Kind.JOURNEY, name, Journey.class);
	}

	/**
	 * Names that mean nothing, and text that cannot be read: what the part repeats of the journey around it does not
	 * count twice.
	 */
	private Set<String> faults(JourneyModel model) {
		return affected.stream().map(path -> model.file(path).orElseThrow())
				.flatMap(file -> Stream.concat(
						file.references().stream().filter(name -> !name.isResolved())
								.map(name -> name.kind() + " " + name.name()),
						file.flaws().unreadable().stream().map(each -> file.path())))
				.collect(Collectors.toSet());
	}

	private static List<String> steps(Flow flow) {
		return flow.steps().stream().filter(step -> !step.isJunction())
				.flatMap(step -> Stream.of(step.step().name(), step.step().heading().keyword())).toList();
	}

	private static int uncarried(JourneyModel model, Journey journey, Flow flow) {
		return HandOffs.of(model, journey, flow).uncarried().size();
	}
}
