package journey.dsl.rules.handoff;

import journey.dsl.analysis.HandOffPlace;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Ref;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A hand-off leads from the silo of the step it follows to the silo of the step behind it. */
final class HandOffMatchesOwners extends JourneyRule {
	HandOffMatchesOwners() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		StepSilos silos = new StepSilos(context.model());
		for (HandOffPlace place : context.analyses().handOffPlaces(journey).all())
			silos.mismatch(place).ifPresent(mismatch -> {
				HandOff handOff = place.handOff();
				Ref end = mismatch.isFrom() ? handOff.route().from() : handOff.route().to();
				String silo = context.model().siloOf(end).map(Owner::title).orElse("");
				String owners = context.phrasing().choice(mismatch.silos().stream().map(Owner::title).toList());
				String names = context.phrasing().choice(mismatch.silos().stream().map(Owner::name).toList());
				context.reportVariantWith(mismatch.isFrom() ? "from" : "to", mismatch.steps(), end.at(),
						handOff.title(), silo, context.phrasing().titles(mismatch.steps()), owners, names);
			});
	}
}
