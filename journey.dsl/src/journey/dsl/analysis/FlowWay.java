package journey.dsl.analysis;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Way;
import journey.dsl.model.value.Percentage;

/**
 * One way that customers take from a step.
 *
 * @param from the step they leave
 * @param to the step they reach; empty if they leave the journey
 * @param clause what the text says of it; empty for the default way on
 * @param outcomes what an exit ends in; empty at the natural end and for ways to steps
 * @param isBack whether it is a loop
 */
public record FlowWay(FlowStep from, Optional<FlowStep> to, Optional<Way> clause, List<Ref> outcomes, boolean isBack) {
	/** How many of the customers at the step take it; empty if the text does not say. */
	public Optional<Given<Percentage>> share() {
		return clause.flatMap(Way::share);
	}

	/** Whether it is the way on that nobody had to write. */
	public boolean isDefault() {
		return clause.isEmpty();
	}

	/** Whether only some customers take it: a part of them, or in some case. */
	public boolean isConditional() {
		return clause.filter(way -> way.share().isPresent() || way.when().isPresent()).isPresent();
	}

	/** Whether customers leave the journey by it. */
	public boolean isExit() {
		return to.isEmpty();
	}
}
