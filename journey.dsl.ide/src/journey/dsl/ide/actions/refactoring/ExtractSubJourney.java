package journey.dsl.ide.actions.refactoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.fixes.LocalNames;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Exit;
import journey.dsl.model.step.Step;
import org.eclipse.lsp4j.CodeActionKind;

/**
 * Makes selected steps a journey of their own, after the one they are in, and puts a sub-journey in their place.
 * Customers go the same ways as before, the same people own the steps, and all names mean the same. Where the language
 * cannot express that, such as a way from one of the steps to one that stays, the refactoring is not offered.
 */
final class ExtractSubJourney {
	private final OpenFile file;
	private final SelectedSteps selected;
	private final JourneyModel model;
	private final MovedText steps;
	private final Optional<MovedText> parts;

	private ExtractSubJourney(OpenFile file, SelectedSteps selected) {
		this.file = file;
		this.selected = selected;
		model = file.workspace().model();
		steps = new MovedText(file, selected.elements());
		List<Element> about = new MovedParts(selected, file).all();
		parts = about.isEmpty() ? Optional.empty() : Optional.of(new MovedText(file, about));
	}

	/** The change for what is selected; empty if it cannot be made. */
	static Optional<Refactoring> of(OpenFile file, SourceRange range) {
		Optional<SelectedSteps> selected = SelectedSteps.of(file, range);
		return selected.map(each -> new ExtractSubJourney(file, each)).flatMap(ExtractSubJourney::refactoring);
	}

	private Optional<Refactoring> refactoring() {
		if (isCompared() || endsAnotherJourney()) return Optional.empty();
		LocalNames names = new LocalNames(model, file.source());
		String journey = names.free(Kind.JOURNEY, selected.name());
		String zoom = names.freeIn(selected.journey(), Kind.STEP, journey);
		String full = file.source().namespace().isEmpty() ? journey : file.source().namespace() + "." + journey;
		String title = Refactorings.MESSAGES.text(file.workspace().language(), "extract-sub-journey", selected.title());
		return new MovedNames(selected, file, this::moves).edits(zoom, full)
				.map(renamed -> edits(journey, zoom, renamed))
				.filter(edits -> new SameJourney(selected.journey(), model, file.workspace().draft(edits), full)
						.isSound())
				.map(edits -> new Refactoring(title, CodeActionKind.RefactorExtract, edits));
	}

	private boolean moves(SourceRange words) {
		return steps.holds(words) || parts.filter(each -> each.holds(words)).isPresent();
	}

	/** Steps of as-is and to-be journeys stand for each other only where both stand in the journeys themselves. */
	private boolean isCompared() {
		Journey journey = selected.journey();
		return journey.lifecycle().improves().isPresent() || model.journeys().stream().anyMatch(each -> each.lifecycle()
				.improves().filter(name -> name.target().equals(journey.qualifiedName())).isPresent());
	}

	/**
	 * From a sub-journey, customers with its goals go on; from one inside of it they would leave all journeys around.
	 */
	private boolean endsAnotherJourney() {
		if (!model.isSubJourney(selected.journey())) return false;
		List<String> aims = selected.journey().charter().aims().stream().map(Ref::target).toList();
		return selected.steps().stream().map(Step::ways).flatMap(List::stream).filter(Exit.class::isInstance)
				.anyMatch(
						exit -> ((Exit) exit).outcomes().stream().anyMatch(outcome -> aims.contains(outcome.target())));
	}

	private List<TextEdit> edits(String journey, String zoom, List<TextEdit> renamed) {
		List<TextEdit> edits = new ArrayList<>(steps.replacedBy(place(journey, zoom)));
		parts.ifPresent(moved -> edits.addAll(moved.removals()));
		renamed.stream().filter(edit -> !moves(new SourceRange(edit.file(), edit.offset(), edit.length(), 1, 1)))
				.forEach(edits::add);
		String own = new InnerJourney(selected, file, steps, parts).text(journey, renamed);
		LineText lines = new LineText(file.text());
		int behind = Extent.of(selected.journey(), file).to();
		edits.add(new TextEdit(file.path(), behind, 0,
				lines.separator() + lines.separator() + own + (lines.endsLine(behind) ? "" : lines.separator())));
		return edits;
	}

	private String place(String journey, String zoom) {
		String step = "sub-journey " + zoom + " " + InnerJourney.quoted(selected.title()) + " of " + journey;
		if (!selected.areStages()) return step;
		LineText lines = new LineText(file.text());
		String indentation = lines.separator() + lines.indentation(selected.stages().get(0).heading().at().offset());
		String stage = new LocalNames(model, file.source()).freeIn(selected.journey(), Kind.STAGE, zoom);
		return "stage " + stage + " " + InnerJourney.quoted(selected.title()) + " {"
				+ phase().map(phase -> indentation + "  is " + phase).orElse("")
				+ indentation + "  " + step + indentation + "}";
	}

	/** The phase that all of the stages belong to. */
	private Optional<String> phase() {
		List<Optional<Ref>> phases = selected.stages().stream().map(Stage::phase).toList();
		boolean isOne = phases.stream().map(phase -> phase.map(Ref::target).orElse("")).distinct().count() == 1;
		return isOne ? phases.get(0).map(Ref::name) : Optional.empty();
	}
}
