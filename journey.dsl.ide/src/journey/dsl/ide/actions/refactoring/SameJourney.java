package journey.dsl.ide.actions.refactoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.HandOffs;
import journey.dsl.ide.workspace.Draft;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Kind;

/** Whether a journey is what it was, though a part of it now is a journey of its own: its steps in their order, its hand-offs, its names. */
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

	/** Whether nothing is lost or left over. */
	boolean isSound() {
		Optional<Journey> outer = find(journey.qualifiedName());
		Optional<Journey> part = find(inner);
		if (outer.isEmpty() || part.isEmpty() || unresolved(before) != unresolved(after)) return false;
		if (!steps(before, journey).equals(steps(after, outer.get()))) return false;
		return uncarried(before, journey) == uncarried(after, outer.get()) + uncarried(after, part.get());
	}

	private Optional<Journey> find(String name) {
		return after.find(Kind.JOURNEY, name, Journey.class);
	}

	private long unresolved(JourneyModel model) {
		return affected.stream().map(path -> model.file(path).orElseThrow())
				.mapToLong(file -> file.unreadable().size() + file.references().stream().filter(name -> !name.isResolved()).count()).sum();
	}

	private static List<String> steps(JourneyModel model, Journey journey) {
		return Flow.of(model, journey).steps().stream().filter(step -> !step.isJunction()).flatMap(step -> Stream.of(step.step().name(), step.step().heading().keyword())).toList();
	}

	private static int uncarried(JourneyModel model, Journey journey) {
		return HandOffs.of(model, journey, Flow.of(model, journey)).uncarried().size();
	}
}
