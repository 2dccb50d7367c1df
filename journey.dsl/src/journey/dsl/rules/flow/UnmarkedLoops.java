package journey.dsl.rules.flow;

import java.util.stream.Stream;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.FlowWay;
import journey.dsl.model.step.Then;

/** Ways that are written as if they led forward, and lead back in the text. */
final class UnmarkedLoops {
	private UnmarkedLoops() {}

	/** Those from a step of the flow. */
	static Stream<FlowWay> from(FlowStep step, Flow flow) {
		return flow.ways(step).stream().filter(way -> way.clause().filter(Then.class::isInstance).isPresent()
				&& way.to().filter(to -> to.index() <= step.index()).isPresent());
	}
}
