package journey.dsl.rules.voice;

import journey.dsl.model.moment.Expectation;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What customers expect is said in their words, not in our figures. */
final class ExpectationIsNotInternalKpi extends ElementRule<Moment> {
	private volatile InternalWords words;

	ExpectationIsNotInternalKpi() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.INFO);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		for (Expectation expectation : moment.needs().expectations())
			words(context).in(expectation.text().value())
					.ifPresent(word -> context.report(expectation.text().at(), moment.title(),
							context.phrasing().quoted(word)));
	}

	private InternalWords words(RuleContext context) {
		InternalWords known = words;
		if (known == null || !known.isMadeWith(context.settings().internalWords()))
			words = known = new InternalWords("kpis", context.settings().internalWords());
		return known;
	}
}
