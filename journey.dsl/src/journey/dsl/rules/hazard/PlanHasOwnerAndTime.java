package journey.dsl.rules.hazard;

import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Plan;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A plan says who does it and how fast. */
final class PlanHasOwnerAndTime extends ElementRule<Hazard> {
	PlanHasOwnerAndTime() {
		super(Hazard.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Hazard hazard, RuleContext context) {
		for (Plan plan : hazard.plans()) {
			if (plan.by().isEmpty() && plan.within().isEmpty()) context.report(plan.text().at(), hazard.title());
			else if (plan.by().isEmpty()) context.reportVariant("owner", plan.text().at(), hazard.title());
			else if (plan.within().isEmpty()) context.reportVariant("time", plan.text().at(), hazard.title());
		}
	}
}
