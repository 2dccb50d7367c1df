package journey.dsl.rules.momenttype;

import journey.dsl.model.journey.Market;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Buyers in companies both feel and think, where it matters most. */
final class FeelsAndThinks extends ElementRule<Moment> {
	FeelsAndThinks() {
		super(Moment.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (!moment.isMakeOrBreak() || moment.encounter().experience().feelings().isEmpty()
				|| !moment.encounter().experience().thinks().isEmpty())
			return;
		boolean isB2b = context.model().journeyOf(moment).scope().market()
				.filter(market -> market.value() == Market.B2B).isPresent();
		if (isB2b) context.report(moment.encounter().experience().feelings().get(0).at(), moment.title());
	}
}
