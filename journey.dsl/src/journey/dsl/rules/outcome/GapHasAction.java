package journey.dsl.rules.outcome;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Action;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.source.SourceRange;
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
		List<Pain> pains = context.analyses().pains().left(moment);
		Optional<Action> idea = context.analyses().stepPlans().idea(moment);
		if (pains.isEmpty())
			context.analyses().stepPlans().gap(moment).ifPresent(chance -> report(chance, moment, idea, context));
		else
			report(pains.get(0), moment, idea, context);
	}

	private static void report(Pain pain, Moment moment, Optional<Action> idea, RuleContext context) {
		SourceRange at = pain.text().at();
		String text = pain.text().value();
		if (idea.isEmpty()) context.reportVariant("pain", at, text, moment.title());
		else
			context.reportVariantWith("pain-idea", List.of(idea.get()), at, text, moment.title(), idea.get().title());
	}

	private static void report(Chance chance, Moment moment, Optional<Action> idea, RuleContext context) {
		SourceRange at = chance.target().get().at();
		String outcome = context.model().title(chance.outcome());
		String today = chance.today().value().text();
		String target = chance.target().get().value().text();
		if (idea.isEmpty()) context.reportVariant("chance", at, outcome, moment.title(), today, target);
		else
			context.reportVariantWith("chance-idea", List.of(idea.get()), at, outcome, moment.title(), today, target,
					idea.get().title());
	}
}
