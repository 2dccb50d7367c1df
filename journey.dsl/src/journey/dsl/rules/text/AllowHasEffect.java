package journey.dsl.rules.text;

import journey.dsl.messages.Nearest;
import journey.dsl.model.source.Allowance;
import journey.dsl.rules.FindingsRule;
import journey.dsl.rules.FoundSoFar;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Each `allow` silences something, and says why that is fine. */
final class AllowHasEffect extends FindingsRule {
	AllowHasEffect() {
		super(RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public boolean isAboutAllowances() {
		return true;
	}

	@Override
	public void check(FoundSoFar found, RuleContext context) {
		for (Allowance allowance : found.allowances()) {
			String rule = allowance.rule().value();
			if (!context.input().ruleIds().contains(rule)) reportUnknown(allowance, context);
			else if (allowance.reason().isEmpty()) context.reportVariant("reason", allowance.at(), rule);
			else if (!found.effective().contains(allowance)) context.report(allowance.at(), rule);
		}
	}

	private static void reportUnknown(Allowance allowance, RuleContext context) {
		String rule = allowance.rule().value();
		Nearest.to(rule, context.input().ruleIds()).ifPresentOrElse(
				near -> context.reportVariant("near", allowance.rule().at(), rule, near),
				() -> context.reportVariant("unknown", allowance.rule().at(), rule));
	}
}
