package journey.dsl.rules.momenttype;

import java.util.List;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Where a promise is broken, there is a plan for it. */
final class BrokenPromiseHasPlan extends ElementRule<Moment> {
	BrokenPromiseHasPlan() {
		super(Moment.class, RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.design().breaks().isEmpty() || !context.analyses().stepPlans().isWithoutHazard(moment)) return;
		List<String> broken = moment.design().breaks().stream()
				.map(promise -> context.phrasing().quoted(context.model().title(promise))).toList();
		context.report(moment.design().breaks().get(0).at(), context.phrasing().list(broken), moment.title());
	}
}
