package journey.dsl.ide.actions.refactoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.ide.navigation.NameParts;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/** Hand-offs, hazards and actions that concern only the selected steps, and move with them. */
final class MovedParts {
	private final SelectedSteps selected;
	private final NameParts names;

	MovedParts(SelectedSteps selected, OpenFile file) {
		this.selected = selected;
		names = NameParts.of(file);
	}

	/** They, in text order. */
	List<Element> all() {
		Journey journey = selected.journey();
		Stream<HandOff> handOffs = journey.handOffs().stream().filter(this::isInside);
		Stream<Hazard> hazards = journey.hazards().stream()
				.filter(hazard -> hazard.steps().stream().allMatch(step -> means(step).isPresent()));
		Stream<Action> actions = journey.actions().stream()
				.filter(action -> action.steps().stream().allMatch(step -> means(step).isPresent()));
		return Stream.of(handOffs, hazards, actions).flatMap(parts -> parts).map(Element.class::cast)
				.sorted(Comparator.comparing(Element::nameAt)).toList();
	}

	/** A hand-off that names no step behind it leads to the next one: behind the last step that is one outside. */
	private boolean isInside(HandOff handOff) {
		Optional<Element> after = means(handOff.route().after());
		if (after.isEmpty()) return false;
		if (handOff.route().before().isPresent()) return means(handOff.route().before().get()).isPresent();
		Step last = selected.steps().get(selected.steps().size() - 1);
		return !after.get().nameAt().equals(last.nameAt());
	}

	/** The selected step that a name means, or leads through. */
	private Optional<Element> means(Ref name) {
		return names.of(name).stream().flatMap(part -> part.meanings().stream()).filter(selected::has).findFirst();
	}
}
