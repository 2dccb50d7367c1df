package journey.dsl.rules.persona;

import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Market;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** In business with other companies, more than one person takes part in the decision. */
final class B2bHasMoreThanOnePersona extends WholeJourneyRule {
	B2bHasMoreThanOnePersona() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		if (journey.scope().market().filter(market -> market.value() == Market.B2B).isPresent()
				&& journey.scope().personas().size() == 1)
			context.report(journey.scope().personas().get(0).at(), journey.title(),
					context.model().title(journey.scope().personas().get(0)));
	}
}
