package journey.dsl.ide.actions.refactoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.FileElements;
import journey.dsl.model.Surroundings;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Step;

/**
 * The steps of a journey that a selection touches: some of one stage, or all of several stages.
 *
 * @param journey the journey that they stand in
 * @param stages the stages that they stand in
 * @param steps in text order, without a gap
 * @param names where the names of the steps stand
 */
record SelectedSteps(Journey journey, List<Stage> stages, List<Step> steps, Set<SourceRange> names) {
	/** What is selected; empty if that is nothing, all of a journey, or a part of several stages. */
	static Optional<SelectedSteps> of(OpenFile file, SourceRange selected) {
		if (selected.length() == 0) return Optional.empty();
		return Surroundings.of(file.workspace().model(), selected).innermost(Journey.class).map(journey -> {
			List<Stage> stages = journey.stages().stream()
					.filter(stage -> stage.steps().stream().anyMatch(step -> touches(selected, step))).toList();
			List<Step> steps = stages.stream().flatMap(stage -> stage.steps().stream())
					.filter(step -> touches(selected, step)).toList();
			return new SelectedSteps(journey, stages, steps,
					steps.stream().map(Step::nameAt).collect(Collectors.toSet()));
		}).filter(each -> each.isWhole(file));
	}

	private static boolean touches(SourceRange selected, Step step) {
		SourceRange at = step.heading().at();
		return at.offset() < selected.end() && selected.offset() < at.end();
	}

	private boolean isWhole(OpenFile file) {
		boolean isPart = !steps.isEmpty() && steps.size() < journey.steps().size();
		boolean areStagesWhole = stages.size() < 2
				|| stages.stream().mapToInt(stage -> stage.steps().size()).sum() == steps.size();
		return isPart && areStagesWhole && stages.stream().allMatch(stage -> FileElements.isWritten(stage, journey))
				&& isMeant(journey, file) && stages.stream().allMatch(stage -> isMeant(stage, file))
				&& steps.stream().allMatch(step -> isMeant(step, file));
	}

	/** Whether its name means it: of two with one name only the first is meant. */
	private static boolean isMeant(Element element, OpenFile file) {
		return !element.name().isEmpty()
				&& file.workspace().model().find(element.heading().kind(), element.qualifiedName(), Element.class)
						.filter(each -> each.nameAt().equals(element.nameAt())).isPresent();
	}

	/** Whether whole stages go, and not only steps of one. */
	boolean areStages() {
		return stages.size() > 1;
	}

	/** What goes, in text order. */
	List<? extends Element> elements() {
		return areStages() ? stages : steps;
	}

	/** A name for all of them together. */
	String name() {
		return areStages() ? first().name() + "-to-" + last().name() : first().name();
	}

	/** A title for all of them together. */
	String title() {
		return areStages() ? first().title() + " – " + last().title() : first().title();
	}

	/** Whether that is one of them. */
	boolean has(Element element) {
		return names.contains(element.nameAt());
	}

	private Stage first() {
		return stages.get(0);
	}

	private Stage last() {
		return stages.get(stages.size() - 1);
	}
}
