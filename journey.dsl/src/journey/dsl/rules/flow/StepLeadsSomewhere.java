package journey.dsl.rules.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.FlowWay;
import journey.dsl.model.Journey;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** From each step that customers reach, some way leads out of the journey in the end. */
final class StepLeadsSomewhere extends JourneyRule {
	StepLeadsSomewhere() {
		super(Severity.ERROR);
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		Flow flow = context.flow(journey);
		Set<FlowStep> explained = new HashSet<>();
		for (FlowStep step : flow.steps()) {
			boolean isOwn = step.home().qualifiedName().equals(journey.qualifiedName()) && !step.isJunction();
			if (!isOwn || flow.leadsOut(step) || !flow.isReachable(step) || explained.contains(step)) continue;
			Set<FlowStep> behind = behind(step, flow);
			explained.addAll(behind);
			// of a backward `then` speaks loop-is-marked
			if (behind.stream().noneMatch(each -> UnmarkedLoops.from(each, flow).findAny().isPresent())) context.report(step.step().nameAt(), step.step().title());
		}
	}

	/** The step and all that customers can come to from it: nothing of it leads out either. */
	private static Set<FlowStep> behind(FlowStep start, Flow flow) {
		Set<FlowStep> behind = new HashSet<>(Set.of(start));
		Deque<FlowStep> open = new ArrayDeque<>(behind);
		while (!open.isEmpty())
			for (FlowWay way : flow.ways(open.pop())) way.to().filter(behind::add).ifPresent(open::push);
		return behind;
	}
}
