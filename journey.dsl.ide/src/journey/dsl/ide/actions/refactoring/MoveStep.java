package journey.dsl.ide.actions.refactoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import journey.dsl.fixes.BlockText;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.FileElements;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Touchpoint;

/**
 * Moves a step to another stage of its journey: to the end of an earlier one or the beginning of a later one, so that
 * it passes as few others as possible. It keeps its owner.
 */
final class MoveStep {
	private static final int MOST = 8;

	private final OpenFile file;
	private final Step step;
	private final Journey journey;
	private final Stage home;

	MoveStep(Step step, OpenFile file) {
		this.file = file;
		this.step = step;
		journey = file.workspace().model().journeyOf(step);
		home = file.workspace().model().stageOf(step);
	}

	/** The stages that it may move to, the nearest first; none if its own would be left empty, which says nothing. */
	List<Refactoring> all() {
		boolean isTheOnlyOne = home == null || home.steps().size() < 2 || !home.steps().contains(step);
		if (isTheOnlyOne) return List.of();
		int from = journey.stages().indexOf(home);
		return IntStream.range(0, journey.stages().size()).boxed()
				.filter(at -> at != from && isPlace(journey.stages().get(at)))
				.sorted(Comparator.comparing(at -> Math.abs(at - from))).limit(MOST)
				.map(at -> to(journey.stages().get(at), at > from)).toList();
	}

	private boolean isPlace(Stage stage) {
		return !stage.name().isEmpty() && !stage.steps().isEmpty() && FileElements.isWritten(stage, journey);
	}

	private Refactoring to(Stage stage, boolean isLater) {
		MovedText moved = new MovedText(file, List.of(step));
		List<TextEdit> edits = new ArrayList<>(moved.removals());
		BlockPlace place = isLater ? BlockPlace.before(stage.steps().get(0), file)
				: BlockPlace.behind(stage.steps().get(stage.steps().size() - 1), file);
		edits.add(place.insert(indentation -> moved.at(indentation, owner(stage))));
		return new Refactoring(
				Refactorings.MESSAGES.text(file.workspace().language(), "move-step", step.title(), stage.title()),
				Refactorings.MOVE, edits);
	}

	/** The owner that it has from its stage, if it would have another one from the new stage. */
	private List<TextEdit> owner(Stage stage) {
		Optional<Ref> inherited = home.owner().filter(owner -> step.encounter().service().owner().isEmpty()
				&& (step instanceof Touchpoint || step instanceof Moment));
		boolean isTheSame = inherited.isEmpty()
				|| stage.owner().filter(owner -> owner.target().equals(inherited.get().target())).isPresent();
		return isTheSame ? List.of()
				: List.of(new BlockText(file.path(), file.text()).last(step, "owner " + inherited.get().name()));
	}
}
