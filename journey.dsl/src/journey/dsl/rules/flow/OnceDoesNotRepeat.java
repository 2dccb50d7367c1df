package journey.dsl.rules.flow;

import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Step;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What happens once does not come again by the calendar. */
final class OnceDoesNotRepeat extends ElementRule<Step> {
	OnceDoesNotRepeat() {
		super(Step.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Step step, RuleContext context) {
		Encounter encounter = step.encounter();
		if (encounter.outlook().once().isPresent())
			encounter.outlook().repeatsEvery()
					.ifPresent(every -> context.report(every.at(), step.title(), every.value().text()));
	}
}
