package journey.dsl.rules.kind;

import journey.dsl.analysis.StandardType;
import journey.dsl.model.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** What customers expect cannot surprise them. */
final class WowIsUnexpected extends ElementRule<Moment> {
	WowIsUnexpected() {
		super(Moment.class, Severity.INFO);
	}

	@Override
	protected void check(Moment moment, RuleContext context) {
		if (moment.types().size() != 1 || moment.expectations().isEmpty() || !context.vocabulary().is(moment, StandardType.WOW)) return;
		context.report(moment.expectations().get(0).text().at(), moment.title(), moment.expectations().get(0).text().value());
	}
}
