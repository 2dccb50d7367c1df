package journey.dsl.rules.momenttype;

import journey.dsl.analysis.StandardType;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Who is to be kept informed hears from us without asking. */
final class TransparencyIsProactive extends ElementRule<Moment> {
	TransparencyIsProactive() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (!moment.encounter().outlook().updates().isEmpty() || isUntilPurchase(moment, context)) return;
		context.analyses().vocabulary().word(moment, StandardType.TRANSPARENCY)
				.ifPresent(type -> context.report(type.at(), moment.title()));
	}

	/** Where nothing is under way yet, what is shown once is all there is to know. */
	private static boolean isUntilPurchase(Moment moment, RuleContext context) {
		return context.analyses().vocabulary().phase(context.model().stageOf(moment))
				.filter(phase -> !phase.isAfterPurchase()).isPresent();
	}
}
