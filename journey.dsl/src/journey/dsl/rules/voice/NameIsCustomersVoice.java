package journey.dsl.rules.voice;

import journey.dsl.analysis.Backstage;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Steps are called what customers would call them. */
final class NameIsCustomersVoice extends ElementRule<Step> {
	private volatile InternalWords words;

	NameIsCustomersVoice() {
		super(Step.class, RuleKind.CONTRADICTION, Severity.INFO);
	}

	@Override
	public void check(Step step, RuleContext context) {
		if (step instanceof SubJourney || Backstage.isAll(step)) return;
		words(context).in(step.title())
				.ifPresent(word -> context.report(step.nameAt(), step.title(), context.phrasing().quoted(word)));
	}

	private InternalWords words(RuleContext context) {
		InternalWords known = words;
		if (known == null || !known.isMadeWith(context.settings().internalWords()))
			words = known = new InternalWords("titles", context.settings().internalWords());
		return known;
	}
}
