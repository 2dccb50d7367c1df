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

/** From each step that customers reach, some way leads out of the journey in the end. */
final class StepLeadsSomewhere extends JourneyRule {
	StepLeadsSomewhere() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		Set<FlowStep> explained = new HashSet<>();
		for (FlowStep step : flow.steps()) {
			boolean isOwn = step.isWrittenIn(journey) && !step.isJunction();
			// a step of a sub-journey is reported where it is written; what nobody reaches has a finding of its own
			if (!isOwn || flow.leadsOut(step) || !flow.isReachable(step) || explained.contains(step)) continue;
			Set<FlowStep> behind = flow.from(step);
			explained.addAll(behind);
			// for a backward `then`, loop-is-marked asks
			if (behind.stream().noneMatch(each -> UnmarkedLoops.from(each, flow).findAny().isPresent()))
				context.report(step.step().nameAt(), step.step().title());
		}
	}
}
