package journey.dsl.rules.evidence;

import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Who calls a moment make-or-break can say how they know. */
final class MakeOrBreakHasEvidence extends ElementRule<Moment> {
	MakeOrBreakHasEvidence() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.isMakeOrBreak() && moment.encounter().provenance().evidence().isEmpty()
				&& !context.isOnlySketched(moment))
			context.report(moment.stakes().makeOrBreak().get(0).at(), moment.title());
	}
}
