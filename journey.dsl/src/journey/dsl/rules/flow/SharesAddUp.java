package journey.dsl.rules.flow;

import java.math.BigDecimal;
import java.util.List;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Then;
import journey.dsl.model.step.Way;
import journey.dsl.model.value.Percentage;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** The customers at a step go somewhere, all of them, and each of them once. */
final class SharesAddUp extends ElementRule<Step> {
	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	SharesAddUp() {
		super(Step.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Step step, RuleContext context) {
		List<Given<Percentage>> shares = step.ways().stream().flatMap(way -> way.share().stream()).toList();
		// a negative share is a fault of its own
		if (shares.isEmpty() || shares.stream().anyMatch(share -> share.value().percent().signum() < 0)) return;
		BigDecimal sum = shares.stream().map(share -> share.value().percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
		Given<Percentage> last = shares.get(shares.size() - 1);
		if (sum.compareTo(ALL) > 0) context.reportVariant("over", last.at(), step.title(), new Percentage(sum).text());
		else if (sum.compareTo(ALL) < 0 && isComplete(step.ways()))
			context.report(last.at(), step.title(), new Percentage(sum).text(),
					new Percentage(ALL.subtract(sum)).text());
	}

	/** Whether every way has a share: two ways on replace the default one, which would take the rest. */
	private static boolean isComplete(List<Way> ways) {
		return ways.stream().filter(Then.class::isInstance).count() >= 2
				&& ways.stream().allMatch(way -> way.share().isPresent());
	}
}
