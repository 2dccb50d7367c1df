package journey.dsl.rules.moment;

import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Threshold;

/**
 * How many of the steps that customers meet make or break the job, those of sub-journeys among them.
 *
 * @param moments how many do
 * @param steps how many there are
 */
record MakeOrBreakMoments(int moments, int steps) {
	static MakeOrBreakMoments of(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		List<FlowStep> steps = flow.steps().stream().filter(step -> !step.isJunction()).toList();
		long moments = steps.stream().filter(step -> step.step() instanceof Moment moment && moment.isMakeOrBreak())
				.count();
		return new MakeOrBreakMoments((int) moments, steps.size());
	}

	boolean areMoreThanTop(RuleContext context) {
		return moments > context.threshold(Threshold.MOST_MAKE_OR_BREAK);
	}
}
