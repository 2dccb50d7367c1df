package journey.dsl.model.step;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.moment.CustomerNeeds;
import journey.dsl.model.moment.MomentDesign;
import journey.dsl.model.moment.MomentOdds;
import journey.dsl.model.moment.Stakes;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;

/**
 * A touchpoint with far more sway than the others.
 *
 * @param types what kinds of moment it is
 * @param stakes why it decides
 * @param needs what the customer wants here
 * @param design how it is meant to go
 * @param odds how it goes, and what follows
 */
public record Moment(
		Heading heading,
		Encounter encounter,
		List<Way> ways,
		List<Ref> types,
		Stakes stakes,
		CustomerNeeds needs,
		MomentDesign design,
		MomentOdds odds)
		implements Step {
	/** Whether the job is won or lost here, for some persona at least. */
	public boolean isMakeOrBreak() {
		return !stakes.makeOrBreak().isEmpty();
	}

	/** The first rank given, 1 being the most important. */
	public Optional<Given<Integer>> rank() {
		return stakes.makeOrBreak().stream().flatMap(mark -> mark.rank().stream()).findFirst();
	}
}
