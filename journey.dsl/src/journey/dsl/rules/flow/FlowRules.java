package journey.dsl.rules.flow;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about how customers move. */
public final class FlowRules {
	private FlowRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new StepIsReachable(),
				new StepLeadsSomewhere(),
				new LoopIsMarked(),
				new LoopHasReasonAndLimit(),
				new LoopSparesPointOfNoReturn(),
				new LoopSparesOnce(),
				new OnceDoesNotRepeat(),
				new RepeatableIsNotCritical(),
				new JourneyIsNotLinear(),
				new FirstStageHasExit(),
				new SharesAddUp(),
				new GoalIsReachable());
	}
}
