package journey.dsl.ide.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.FlowWay;

/**
 * The ways to and from a step. The point where customers leave a sub-journey is not something that happens to them:
 * ways cross it, from the last steps inside to the next one outside.
 */
final class FlowNeighbours {
	private final Flow flow;
	private final Set<FlowStep> passed = new HashSet<>();
	private final List<Passage> found = new ArrayList<>();

	/**
	 * A way from one step to another, or out.
	 *
	 * @param from where customers come from
	 * @param to where they come to; empty if they leave
	 * @param way what is said of it where customers decide
	 * @param exit the last way of it, which says what it ends in
	 */
	record Passage(FlowStep from, Optional<FlowStep> to, FlowWay way, FlowWay exit) {}

	private FlowNeighbours(Flow flow) {
		this.flow = flow;
	}

	/** The ways from a step; from a sub-journey those behind it. */
	static List<Passage> from(Flow flow, FlowStep step) {
		FlowNeighbours neighbours = new FlowNeighbours(flow);
		for (FlowWay way : flow.ways(step)) neighbours.goOn(step, way, way);
		return neighbours.found;
	}

	private void goOn(FlowStep from, FlowWay first, FlowWay last) {
		if (last.to().isEmpty() || !isCrossed(last.to().get())) found.add(new Passage(from, last.to(), first, last));
		else if (passed.add(last.to().get())) for (FlowWay next : flow.ways(last.to().get())) goOn(from, first, next);
	}

	/** The ways to a step; to a sub-journey those to its first step. */
	static List<Passage> to(Flow flow, FlowStep step) {
		FlowNeighbours neighbours = new FlowNeighbours(flow);
		FlowStep target = flow.entry(step);
		neighbours.goBack(target, target);
		return neighbours.found;
	}

	private void goBack(FlowStep target, FlowStep at) {
		for (FlowStep step : flow.steps())
			for (FlowWay way : flow.ways(step)) {
				if (!way.to().equals(Optional.of(at))) continue;
				if (!isCrossed(step)) found.add(new Passage(step, Optional.of(target), way, way));
				else if (passed.add(step)) goBack(target, step);
			}
	}

	private boolean isCrossed(FlowStep step) {
		return step.isJunction() && !flow.entry(step).equals(step);
	}
}
