package journey.dsl.model.moment;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.people.Preference;
import journey.dsl.model.source.Given;

/**
 * What the customer wants at a moment.
 *
 * @param job the job the customer has here
 * @param expectations what the customer expects
 * @param preferences the channels the customer likes best here
 */
public record CustomerNeeds(
		Optional<Given<String>> job,
		List<Expectation> expectations,
		List<Preference> preferences) {
	/** Nothing said. */
	public static final CustomerNeeds NONE = new CustomerNeeds(Optional.empty(), List.of(), List.of());
}
