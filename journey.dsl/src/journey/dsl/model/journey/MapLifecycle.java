package journey.dsl.model.journey;

import java.time.LocalDate;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.value.Duration;

/**
 * How far the map of a journey has come, and how it is kept up to date.
 *
 * @param version the author's version of the map
 * @param status how far the map has come
 * @param state the journey as it is, or as it shall be
 * @param improves the as-is journey that this to-be improves
 * @param reviewedEvery how often the map is reviewed
 * @param lastReviewed when it was last reviewed
 */
public record MapLifecycle(
		Optional<Given<String>> version,
		Optional<Given<Status>> status,
		Optional<Given<State>> state,
		Optional<Ref> improves,
		Optional<Given<Duration>> reviewedEvery,
		Optional<Given<LocalDate>> lastReviewed) {
	/** Nothing said. */
	public static final MapLifecycle NONE = new MapLifecycle(Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty());
}
