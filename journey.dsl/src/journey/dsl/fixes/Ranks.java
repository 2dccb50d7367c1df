package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;

/** The ranks of the moments of a journey, as they are written. */
final class Ranks {
	private Ranks() {}

	/** All of them, in text order. */
	static List<Given<Integer>> of(Journey journey) {
		return journey.steps().stream().filter(Moment.class::isInstance).map(Moment.class::cast)
				.flatMap(moment -> moment.stakes().makeOrBreak().stream())
				.flatMap(mark -> mark.rank().stream()).toList();
	}
}
