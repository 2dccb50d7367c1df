package journey.dsl.rules.evidence;

import journey.dsl.model.measure.Evidence;
import journey.dsl.model.measure.EvidenceKind;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Threshold;

/** One or two voices are no evidence yet. */
final class SampleIsLargeEnough extends ElementRule<Evidence> {
	SampleIsLargeEnough() {
		super(Evidence.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Evidence evidence, RuleContext context) {
		boolean isAssumed = evidence.method().filter(kind -> kind.value() == EvidenceKind.ASSUMPTION).isPresent();
		int least = context.threshold(Threshold.SMALLEST_SAMPLE);
		if (!isAssumed)
			evidence.sample().filter(sample -> sample.value() < least)
					.ifPresent(sample -> context.report(sample.at(), evidence.title(), sample.value(), least));
	}
}
