package journey.dsl.rules.outcome;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.Chance;
import journey.dsl.model.Moment;
import journey.dsl.model.Outcome;
import journey.dsl.model.Pain;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** Where the job is won or lost and something is wrong, something is being done. */
final class GapHasAction extends ElementRule<Moment> {
	GapHasAction() {
		super(Moment.class, Severity.WARNING);
	}

	@Override
	protected void check(Moment moment, RuleContext context) {
		if (!moment.isMakeOrBreak() || !context.stepPlans().isLeftAsItIs(moment)) return;
		List<Pain> pains = moment.encounter().pains();
		if (!pains.isEmpty()) {
			context.reportVariant("pain", pains.get(0).text().at(), pains.get(0).text().value(), moment.title());
			return;
		}
		moment.chances().stream().filter(chance -> isGap(chance, context)).findFirst().ifPresent(chance -> context.reportVariant("chance", chance.target().get().at(),
				context.model().title(chance.outcome()), moment.title(), chance.today().value().text(), chance.target().get().value().text()));
	}

	private static boolean isGap(Chance chance, RuleContext context) {
		Optional<Outcome> outcome = context.model().find(chance.outcome(), Outcome.class);
		if (outcome.isEmpty() || chance.target().isEmpty()) return false;
		int change = chance.target().get().value().percent().compareTo(chance.today().value().percent());
		return outcome.get().isLoss() ? change < 0 : change > 0;
	}
}
