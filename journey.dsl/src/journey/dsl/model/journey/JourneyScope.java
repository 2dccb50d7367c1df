package journey.dsl.model.journey;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;

/**
 * Whose journey it is, and in which situation.
 *
 * @param market who the customers are
 * @param personas who travel it
 * @param scenario the situation the map was drawn for
 * @param startsWhen what sets it off
 * @param customers how many customers start it
 */
public record JourneyScope(
		Optional<Given<Market>> market,
		List<Ref> personas,
		Optional<Given<String>> scenario,
		Optional<Given<String>> startsWhen,
		Optional<CustomerVolume> customers) {
	/** Nothing said. */
	public static final JourneyScope NONE = builder().build();

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private Optional<Given<Market>> market = Optional.empty();
		private List<Ref> personas = List.of();
		private Optional<Given<String>> scenario = Optional.empty();
		private Optional<Given<String>> startsWhen = Optional.empty();
		private Optional<CustomerVolume> customers = Optional.empty();

		public Builder market(Optional<Given<Market>> given) {
			market = given;
			return this;
		}

		public Builder personas(List<Ref> given) {
			personas = given;
			return this;
		}

		public Builder scenario(Optional<Given<String>> given) {
			scenario = given;
			return this;
		}

		public Builder startsWhen(Optional<Given<String>> given) {
			startsWhen = given;
			return this;
		}

		public Builder customers(Optional<CustomerVolume> given) {
			customers = given;
			return this;
		}

		public JourneyScope build() {
			return new JourneyScope(market, personas, scenario, startsWhen, customers);
		}
	}
}
