package journey.dsl.rules.flow;

import journey.dsl.analysis.Flow;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Threshold;

/** Whether a journey is drawn as one line, though it is long enough that nobody believes it. */
final class Linearity {
	private Linearity() {}

	static boolean isTooStraight(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		long steps = flow.steps().stream().filter(step -> !step.isJunction()).count();
		return steps >= context.threshold(Threshold.LINEAR_STEPS)
				&& flow.steps().stream().allMatch(step -> flow.ways(step).size() <= 1);
	}
}
