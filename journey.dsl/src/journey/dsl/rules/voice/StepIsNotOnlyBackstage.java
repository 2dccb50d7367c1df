package journey.dsl.rules.voice;

import journey.dsl.analysis.Backstage;
import journey.dsl.model.step.Step;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A step of a journey is something that customers notice. */
final class StepIsNotOnlyBackstage extends ElementRule<Step> {
	StepIsNotOnlyBackstage() {
		super(Step.class, RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Step step, RuleContext context) {
		if (Backstage.isAll(step)) context.report(step.nameAt(), step.title());
	}
}
