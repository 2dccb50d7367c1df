package journey.dsl.rules.flow;

import journey.dsl.analysis.Loop;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.BackTo;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A loop says why customers go back, and how often they do at most. */
final class LoopHasReasonAndLimit extends JourneyRule {
	LoopHasReasonAndLimit() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		for (Loop loop : context.analyses().flow(journey).loops()) {
			BackTo clause = loop.clause();
			boolean isOwn = loop.source().isWrittenIn(journey);
			boolean isComplete = clause.when().isPresent() && clause.limit().isPresent();
			// a loop inside a sub-journey is reported there
			if (!isOwn || isComplete) continue;
			String missing = clause.when().isPresent() ? "limit" : clause.limit().isPresent() ? "reason" : "both";
			context.reportVariant(missing, clause.at(), loop.source().step().title(), loop.target().step().title());
		}
	}
}
