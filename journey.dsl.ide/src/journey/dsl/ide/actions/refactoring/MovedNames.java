package journey.dsl.ide.actions.refactoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.navigation.NamePart;
import journey.dsl.ide.navigation.NameParts;
import journey.dsl.ide.navigation.References;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Step;

/** The names of steps that become steps of a journey of their own: in their own words, and in all others. */
final class MovedNames {
	private final SelectedSteps selected;
	private final OpenFile file;
	private final Predicate<SourceRange> moves;
	private final JourneyModel model;

	/** Thrown where the language has no words for what is meant. */
	private static final class Inexpressible extends RuntimeException {
		Inexpressible() {
			super(null, null, false, false);
		}
	}

	/** Names of those steps; {@code moves} tells which words go with them. */
	MovedNames(SelectedSteps selected, OpenFile file, Predicate<SourceRange> moves) {
		this.selected = selected;
		this.file = file;
		this.moves = moves;
		model = file.workspace().model();
	}

	/**
	 * The changes of all names.
	 *
	 * @param zoom the name of the sub-journey through which the steps are reached
	 * @param journey the full name of the journey that they are in then
	 * @return empty if one of them would mean a step that cannot be named from there
	 */
	Optional<List<TextEdit>> edits(String zoom, String journey) {
		try {
			List<TextEdit> edits = new ArrayList<>();
			NameParts names = NameParts.of(file);
			for (Ref name : file.source().references())
				if (name.kind() == Kind.STEP && moves.test(name.at()))
					inside(name, names.of(name)).ifPresent(edits::add);
			for (NamePart part : References.to(selected.steps(), file.workspace(), file.cancellation()))
				if (!part.declares() && !moves.test(part.at())) edits.add(outside(part, zoom, journey));
			return Optional.of(edits);
		} catch (Inexpressible crossing) {
			return Optional.empty();
		}
	}

	/** A name that moves: what it means must move too, or be in another journey. */
	private Optional<TextEdit> inside(Ref name, List<NamePart> parts) {
		if (parts.isEmpty() || !name.isResolved()) return Optional.empty();
		Optional<Element> first = parts.get(0).meanings().stream().findFirst();
		if (first.filter(Step.class::isInstance).isPresent()) {
			if (!selected.has(first.get())) throw new Inexpressible();
			return Optional.empty();
		}
		Step meant = model.find(name, Step.class).orElseThrow();
		if (selected.has(meant))
			return Optional.of(instead(name.at().offset(), name.at().end(), name.at().file(), meant.name()));
		if (selected.journey().equals(model.journeyOf(meant))) throw new Inexpressible();
		return Optional.empty();
	}

	/** A name that stays: from the same journey a path leads to the step, from others the full name. */
	private TextEdit outside(NamePart part, String zoom, String journey) {
		String path = part.at().file();
		OpenFile home = file.workspace().file(path).orElseThrow();
		Ref name = home.reference(part.at().offset()).filter(each -> each.kind() == Kind.STEP)
				.orElseThrow(Inexpressible::new);
		boolean isOwn = path.equals(file.path()) && selected.journey().heading().at().contains(part.at());
		List<NamePart> parts = NameParts.of(home).of(name);
		int place = parts.stream().map(NamePart::at).toList().indexOf(part.at());
		Optional<Element> before = place < 1 ? Optional.empty() : parts.get(place - 1).meanings().stream().findFirst();
		if (place < 1 && !isOwn || place > 0 && before.isEmpty()) throw new Inexpressible();
		int from = before.filter(Journey.class::isInstance).isPresent() ? parts.get(0).at().offset()
				: part.at().offset();
		boolean isInFull = from < part.at().offset() && !isOwn;
		return instead(from, part.at().offset(), path, (isInFull ? journey : zoom) + ".");
	}

	private static TextEdit instead(int from, int to, String file, String words) {
		return new TextEdit(file, from, to - from, words);
	}
}
