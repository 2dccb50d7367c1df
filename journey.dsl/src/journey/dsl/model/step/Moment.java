package journey.dsl.model.step;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.moment.GoesWell;
import journey.dsl.model.moment.MakeOrBreak;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.people.Preference;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;

/**
 * A touchpoint with far more sway than the others.
 *
 * @param types what kinds of moment it is
 * @param makeOrBreak the job is won or lost here
 * @param onCriticalPath where it says that the customer cannot get the job done without it
 * @param pointOfNoReturn where it says that nothing behind it can be done again
 * @param job the job the customer has here
 * @param tone how we want to sound
 * @param expectations what the customer expects
 * @param preferences the channels the customer likes best here
 * @param keeps promises kept here
 * @param breaks promises broken here
 * @param choices what the customer may choose
 * @param goesWell how often it goes well
 * @param chances the odds of outcomes for a customer who reaches it
 * @param ifWell what the customer does then
 * @param ifBadly what the customer does then
 * @param mastery the four steps to master it
 */
public record Moment(
		Heading heading,
		Encounter encounter,
		List<Way> ways,
		List<Ref> types,
		List<MakeOrBreak> makeOrBreak,
		Optional<SourceRange> onCriticalPath,
		Optional<SourceRange> pointOfNoReturn,
		Optional<Given<String>> job,
		Optional<Given<String>> tone,
		List<Expectation> expectations,
		List<Preference> preferences,
		List<Ref> keeps,
		List<Ref> breaks,
		List<Given<String>> choices,
		Optional<GoesWell> goesWell,
		List<Chance> chances,
		Optional<Given<String>> ifWell,
		Optional<Given<String>> ifBadly,
		List<Mastery> mastery)
		implements Step {
	/** Whether the job is won or lost here, for some persona at least. */
	public boolean isMakeOrBreak() {
		return !makeOrBreak.isEmpty();
	}

	/** The first rank given, 1 being the most important. */
	public Optional<Given<Integer>> rank() {
		return makeOrBreak.stream().flatMap(mark -> mark.rank().stream()).findFirst();
	}
}
