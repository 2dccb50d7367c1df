package journey.dsl.rules.outcome;

import journey.dsl.model.moment.MasteryStep;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.value.Level;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A rule of ours that costs customers much effort is being made simpler. */
final class OurRuleIsSimplified extends ElementRule<Step> {
	OurRuleIsSimplified() {
		super(Step.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Step step, RuleContext context) {
		Encounter encounter = step.encounter();
		boolean isHard = encounter.experience().effort().filter(effort -> effort.value() == Level.HIGH).isPresent();
		if (encounter.service().ourRules().isEmpty() || isSimplified(step)
				|| !context.analyses().stepPlans().isWithoutAction(step))
			return;
		Given<String> rule = encounter.service().ourRules().get(0);
		if (isHard) context.report(rule.at(), rule.value(), step.title());
		else if (decides(step, context)) context.reportVariant("make-or-break", rule.at(), rule.value(), step.title());
	}

	/** Whether the job is won or lost there, and gap-has-action does not ask for an action already. */
	private static boolean decides(Step step, RuleContext context) {
		return step instanceof Moment moment && moment.isMakeOrBreak()
				&& !context.analyses().stepPlans().hasOpenGap(moment);
	}

	private static boolean isSimplified(Step step) {
		return step instanceof Moment moment
				&& moment.design().mastery().stream().anyMatch(mastery -> mastery.step() == MasteryStep.SIMPLIFY);
	}
}
