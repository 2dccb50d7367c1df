package journey.dsl.rules.handoff;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.analysis.HandOffPlace;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Ref;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Who hands over hands over to somebody else. */
final class HandOffChangesSilo extends JourneyRule {
	HandOffChangesSilo() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		StepSilos silos = new StepSilos(context.model());
		// where the steps beside it have other owners, hand-off-matches-owners says what to write
		Set<HandOff> mismatched = context.analyses().handOffPlaces(journey).all().stream()
				.filter(place -> silos.mismatch(place).isPresent()).map(HandOffPlace::handOff)
				.collect(Collectors.toSet());
		for (HandOff handOff : journey.handOffs()) if (!mismatched.contains(handOff)) check(handOff, context);
	}

	private static void check(HandOff handOff, RuleContext context) {
		Ref from = handOff.route().from();
		Ref to = handOff.route().to();
		if (!from.isResolved() || !to.isResolved()) return;
		if (from.target().equals(to.target())) {
			context.report(to.at(), handOff.title(), context.model().title(from));
			return;
		}
		Optional<Owner> silo = context.model().siloOf(from);
		boolean isWithin = silo.isPresent() && silo.equals(context.model().siloOf(to));
		// from one person of a team to another the customer is handed over, too
		boolean isTeam = isWithin
				&& Stream.of(from, to).anyMatch(end -> end.target().equals(silo.get().qualifiedName()));
		if (isTeam)
			context.milder().reportVariant("team", to.at(), handOff.title(), context.model().title(from),
					context.model().title(to));
	}
}
