package journey.dsl.settings;

import java.util.Map;
import java.util.Optional;
import journey.dsl.model.journey.Status;

/**
 * How much is asked of journeys.
 *
 * @param severities by {@code <rule id>}, {@code <topic>} or {@code *}: error, warning, info or off
 * @param thresholds by name
 * @param least the status that journeys are held to even if they have not come so far; their own if empty
 */
public record Strictness(Map<String, String> severities, Map<String, Integer> thresholds, Optional<Status> least) {
	/** Nothing settled. */
	public static final Strictness STANDARD = new Strictness(Map.of(), Map.of(), Optional.empty());

	/** The same for journeys that are held to that status at least. */
	public Strictness as(Status status) {
		return new Strictness(severities, thresholds, Optional.of(status));
	}
}
