package journey.dsl.rules.moment;

import java.util.Map;
import java.util.TreeMap;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Ranks count on from one: a gap is a moment that got lost, or a rank that was mistyped. */
final class RanksHaveNoGaps extends WholeJourneyRule {
	RanksHaveNoGaps() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Map<Integer, Moment> ranked = new TreeMap<>();
		for (FlowStep step : context.analyses().flow(journey).steps())
			if (step.step() instanceof Moment moment)
				moment.stakes().makeOrBreak()
						.forEach(mark -> mark.rank().ifPresent(rank -> ranked.putIfAbsent(rank.value(), moment)));
		int next = 1;
		for (Map.Entry<Integer, Moment> each : ranked.entrySet()) {
			int rank = each.getKey();
			if (rank > next) report(each.getValue(), rank, next, context);
			next = rank + 1;
		}
	}

	private static void report(Moment moment, int rank, int missing, RuleContext context) {
		moment.stakes().makeOrBreak().stream().flatMap(mark -> mark.rank().stream())
				.filter(given -> given.value() == rank).findFirst()
				.ifPresent(given -> context.report(given.at(), moment.title(), rank, missing));
	}
}
