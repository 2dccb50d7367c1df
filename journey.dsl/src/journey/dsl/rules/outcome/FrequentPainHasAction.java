package journey.dsl.rules.outcome;

import java.util.List;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Frequency;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Pain;
import journey.dsl.model.step.Step;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What often hurts customers is being mended. */
final class FrequentPainHasAction extends ElementRule<Step> {
	FrequentPainHasAction() {
		super(Step.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Step step, RuleContext context) {
		boolean isForGapHasAction = step instanceof Moment moment && moment.isMakeOrBreak();
		// at a make-or-break moment, gap-has-action asks
		if (isForGapHasAction || !context.analyses().stepPlans().isLeftAsItIs(step)) return;
		List<Given<String>> often = step.encounter().experience().pains().stream()
				.filter(FrequentPainHasAction::isFrequent).map(Pain::text).toList();
		if (!often.isEmpty())
			context.report(often.get(0).at(),
					context.phrasing()
							.list(often.stream().map(text -> context.phrasing().quoted(text.value())).toList()),
					step.title());
	}

	private static boolean isFrequent(Pain pain) {
		return pain.frequency().filter(frequency -> frequency.value() == Frequency.OFTEN).isPresent();
	}
}
