package journey.dsl.rules.outcome;

import java.util.List;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Pain;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Where the job is won or lost and something is wrong, something is being done. */
final class GapHasAction extends ElementRule<Moment> {
	GapHasAction() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (!context.analyses().stepPlans().hasOpenGap(moment)) return;
		List<Pain> pains = moment.encounter().experience().pains();
		if (!pains.isEmpty()) {
			context.reportVariant("pain", pains.get(0).text().at(), pains.get(0).text().value(), moment.title());
			return;
		}
		context.analyses().stepPlans().gap(moment)
				.ifPresent(chance -> context.reportVariant("chance", chance.target().get().at(),
						context.model().title(chance.outcome()), moment.title(), chance.today().value().text(),
						chance.target().get().value().text()));
	}
}
