package journey.dsl.rules.hazard;

import journey.dsl.model.journey.Hazard;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A hazard is known from a case and not only imagined. */
final class HazardLearnedFromCase extends ElementRule<Hazard> {
	HazardLearnedFromCase() {
		super(Hazard.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Hazard hazard, RuleContext context) {
		// first the plan: where it is known from is a question for the review
		if (hazard.learnedFrom().isEmpty() && !context.isDraft(context.model().journeyOf(hazard)))
			context.report(hazard.nameAt(), hazard.title());
	}
}
