package journey.dsl.model.moment;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;

/**
 * How a moment goes, and what follows.
 *
 * @param goesWell how often it goes well
 * @param chances the odds of outcomes for a customer who reaches it
 * @param ifWell what the customer does then
 * @param ifBadly what the customer does then
 */
public record MomentOdds(
		Optional<GoesWell> goesWell,
		List<Chance> chances,
		Optional<Given<String>> ifWell,
		Optional<Given<String>> ifBadly) {
	/** Nothing said. */
	public static final MomentOdds NONE = builder().build();

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private Optional<GoesWell> goesWell = Optional.empty();
		private List<Chance> chances = List.of();
		private Optional<Given<String>> ifWell = Optional.empty();
		private Optional<Given<String>> ifBadly = Optional.empty();

		public Builder goesWell(Optional<GoesWell> given) {
			goesWell = given;
			return this;
		}

		public Builder chances(List<Chance> given) {
			chances = given;
			return this;
		}

		public Builder ifWell(Optional<Given<String>> given) {
			ifWell = given;
			return this;
		}

		public Builder ifBadly(Optional<Given<String>> given) {
			ifBadly = given;
			return this;
		}

		public MomentOdds build() {
			return new MomentOdds(goesWell, chances, ifWell, ifBadly);
		}
	}
}
