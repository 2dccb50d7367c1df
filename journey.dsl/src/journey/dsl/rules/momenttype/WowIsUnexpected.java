package journey.dsl.rules.momenttype;

import journey.dsl.analysis.StandardType;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What customers expect cannot surprise them. */
final class WowIsUnexpected extends ElementRule<Moment> {
	WowIsUnexpected() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.INFO);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		// of a moment with another type too, customers may expect what that type brings
		if (moment.types().size() != 1 || moment.needs().expectations().isEmpty()
				|| !context.analyses().vocabulary().is(moment, StandardType.WOW))
			return;
		Given<String> expected = moment.needs().expectations().get(0).text();
		// there the expectation must stay
		if (moment.isMakeOrBreak())
			context.reportVariant("make-or-break", expected.at(), moment.title(), expected.value());
		else
			context.report(expected.at(), moment.title(), expected.value());
	}
}
