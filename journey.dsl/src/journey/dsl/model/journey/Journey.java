package journey.dsl.model.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;
import journey.dsl.model.value.Duration;

/**
 * What a customer goes through to get one job done.
 *
 * @param version the author's version of the map
 * @param status how far the map has come
 * @param state the journey as it is, or as it shall be
 * @param improves the as-is journey that this to-be improves
 * @param market business or consumer market
 * @param personas who travel it
 * @param scenario the situation the map was drawn for
 * @param jobs what the customer wants done
 * @param owners who are accountable end to end
 * @param aims the outcomes that are its goal
 * @param deadline the customer's, for the whole of it
 * @param customers how many customers start it
 * @param reviewedEvery how often the map is reviewed
 * @param lastReviewed when it was last reviewed
 * @param calendar the one its durations count in
 * @param startsWhen what sets it off
 * @param stages its parts in text order
 * @param handOffs where the customer passes from one silo to another
 * @param hazards what can go wrong
 * @param actions what we do to make it better
 * @param events where it is found in event data
 */
public record Journey(
		Heading heading,
		Optional<Given<String>> version,
		Optional<Given<Status>> status,
		Optional<Given<State>> state,
		Optional<Ref> improves,
		Optional<Given<Market>> market,
		List<Ref> personas,
		Optional<Given<String>> scenario,
		List<Given<String>> jobs,
		List<Ref> owners,
		List<Ref> aims,
		Optional<Given<Duration>> deadline,
		Optional<CustomerVolume> customers,
		Optional<Given<Duration>> reviewedEvery,
		Optional<Given<LocalDate>> lastReviewed,
		Optional<Ref> calendar,
		Optional<Given<String>> startsWhen,
		List<Stage> stages,
		List<HandOff> handOffs,
		List<Hazard> hazards,
		List<Action> actions,
		Optional<EventBinding> events)
		implements Declaration {
	/** All steps in text order. */
	public List<Step> steps() {
		return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
	}

	/** Whether it is kept for comparison only. */
	public boolean isRetired() {
		return status.map(given -> given.value() == Status.RETIRED).orElse(false);
	}
}
