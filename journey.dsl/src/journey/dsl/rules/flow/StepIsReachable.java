package journey.dsl.rules.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.FlowWay;
import journey.dsl.model.Journey;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** Some customer can come to each step. */
final class StepIsReachable extends JourneyRule {
	StepIsReachable() {
		super(Severity.ERROR);
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		Flow flow = context.flow(journey);
		Set<FlowStep> explained = new HashSet<>();
		for (FlowStep step : flow.steps()) {
			boolean isOwn = step.home().qualifiedName().equals(journey.qualifiedName());
			if (!isOwn || flow.isReachable(flow.entry(step)) || explained.contains(step)) continue;
			context.report(step.step().nameAt(), step.step().title());
			addAllBehind(step, flow, explained);
		}
	}

	/** What only lies behind an unreachable step needs no finding of its own. */
	private static void addAllBehind(FlowStep start, Flow flow, Set<FlowStep> explained) {
		Deque<FlowStep> open = new ArrayDeque<>(List.of(flow.entry(start)));
		explained.add(start);
		while (!open.isEmpty())
			for (FlowWay way : flow.ways(open.pop())) way.to().filter(explained::add).ifPresent(open::push);
	}
}
