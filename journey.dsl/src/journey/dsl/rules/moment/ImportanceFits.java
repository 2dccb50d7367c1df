package journey.dsl.rules.moment;

import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Level;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What makes or breaks the job is not of low importance to the customer. */
final class ImportanceFits extends ElementRule<Moment> {
	ImportanceFits() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.INFO);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.isMakeOrBreak())
			moment.encounter().experience().importance().filter(level -> level.value() == Level.LOW)
					.ifPresent(level -> context.report(level.at(), moment.title()));
	}
}
