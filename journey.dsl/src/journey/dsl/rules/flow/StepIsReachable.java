package journey.dsl.rules.flow;

import java.util.HashSet;
import java.util.Set;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Some customer can come to each step. */
final class StepIsReachable extends JourneyRule {
	StepIsReachable() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		Set<FlowStep> explained = new HashSet<>();
		for (FlowStep step : flow.steps()) {
			boolean isOwn = step.isWrittenIn(journey);
			// a step of a sub-journey is reported where it is written; one cause explains all steps behind it
			if (!isOwn || flow.isReachable(flow.entry(step)) || explained.contains(step)) continue;
			context.report(step.step().nameAt(), step.step().title());
			// what only lies behind it needs no finding of its own
			explained.addAll(flow.from(flow.entry(step)));
			explained.add(step);
		}
	}
}
