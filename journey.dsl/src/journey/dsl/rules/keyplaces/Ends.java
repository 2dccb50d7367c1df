package journey.dsl.rules.keyplaces;

import java.util.LinkedHashSet;
import java.util.Set;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.OwnStep;

/**
 * Where customers meet us last: each step from which they leave with a goal, and the last one. What they do without us
 * is none.
 */
final class Ends {
	private Ends() {}

	/** The ends of a flow, in text order. */
	static Set<FlowStep> of(Flow flow) {
		Set<FlowStep> ends = new LinkedHashSet<>();
		FlowStep last = null;
		for (FlowStep step : flow.steps()) {
			// the end is where customers last meet us
			if (step.isJunction() || step.step() instanceof OwnStep || !flow.isReachable(step)) continue;
			if (flow.ways(step).stream().anyMatch(flow::isGoal)) ends.add(step);
			last = step;
		}
		if (last != null) ends.add(last);
		return ends;
	}

	/** Where there is no moment at all, journey-has-make-or-break says so once. */
	static boolean hasMoments(Flow flow) {
		return flow.steps().stream().anyMatch(step -> step.step() instanceof Moment);
	}
}
