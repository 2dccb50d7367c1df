package journey.dsl.rules.evidence;

import java.time.LocalDate;
import journey.dsl.model.measure.Evidence;
import journey.dsl.model.measure.EvidenceKind;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Threshold;

/** What we know was found out not too long ago. */
final class EvidenceIsFresh extends ElementRule<Evidence> {
	EvidenceIsFresh() {
		super(Evidence.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Evidence evidence, RuleContext context) {
		// what nobody uses supports nothing
		if (evidence.date().isEmpty() || !context.model().isUsed(evidence) || isAssumed(evidence)) return;
		int months = context.threshold(Threshold.EVIDENCE_MONTHS);
		LocalDate date = evidence.date().get().value();
		if (date.isBefore(context.day().minusMonths(months)))
			context.report(evidence.date().get().at(), evidence.title(), date, months);
	}

	/** What was never found out is reported by evidence-is-more-than-assumption. */
	private static boolean isAssumed(Evidence evidence) {
		return evidence.method().filter(kind -> kind.value() == EvidenceKind.ASSUMPTION).isPresent();
	}
}
