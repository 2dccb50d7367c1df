package journey.dsl.rules.outcome;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.Pains;
import journey.dsl.model.journey.Action;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Frequency;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Pain;
import journey.dsl.model.step.Step;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What often hurts customers is being mended, and what an action is to mend does hurt somewhere. */
final class FrequentPainHasAction extends ElementRule<Element> {
	FrequentPainHasAction() {
		super(Element.class, RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Element element, RuleContext context) {
		if (element instanceof Step step) checkStep(step, context.asGap());
		if (element instanceof Action action) checkAction(action, context);
	}

	private static void checkStep(Step step, RuleContext context) {
		boolean isForGapHasAction = step instanceof Moment moment && moment.isMakeOrBreak();
		// at a make-or-break moment, gap-has-action asks
		if (isForGapHasAction || !context.analyses().stepPlans().isLeftAsItIs(step)) return;
		List<Given<String>> often = context.analyses().pains().left(step).stream()
				.filter(FrequentPainHasAction::isFrequent).map(Pain::text).toList();
		if (!often.isEmpty())
			context.report(often.get(0).at(),
					context.phrasing()
							.list(often.stream().map(text -> context.phrasing().quoted(text.value())).toList()),
					step.title());
	}

	private static void checkAction(Action action, RuleContext context) {
		Pains pains = context.analyses().pains();
		// a step that nobody knows may have the pain
		if (action.steps().stream().allMatch(Ref::isResolved))
			for (Given<String> text : action.removes())
				if (!pains.isKnown(text.value())) reportUnknown(action, text, pains, context);
	}

	/** Where what it improves has no pain at all, the text contradicts nothing: it may be all that is known. */
	private static void reportUnknown(Action action, Given<String> text, Pains pains, RuleContext context) {
		Optional<String> nearest = pains.nearest(action, text.value());
		List<String> around = pains.around(action, text.value()).stream().map(context.phrasing()::quoted).toList();
		if (nearest.isPresent())
			context.reportVariant("unknown", text.at(), action.title(), text.value(), nearest.get());
		else if (!around.isEmpty())
			context.reportVariant("unknown-other", text.at(), action.title(), text.value(),
					context.phrasing().choice(around));
	}

	private static boolean isFrequent(Pain pain) {
		return pain.frequency().filter(frequency -> frequency.value() == Frequency.OFTEN).isPresent();
	}
}
