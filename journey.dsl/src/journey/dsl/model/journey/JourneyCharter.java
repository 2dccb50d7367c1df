package journey.dsl.model.journey;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.value.Duration;

/**
 * What a journey is for, and who answers for it.
 *
 * @param jobs what the customer wants done
 * @param owners who are accountable end to end
 * @param aims the outcomes that are its goal
 * @param deadline the customer's, for the whole of it
 * @param calendar the one its durations count in
 */
public record JourneyCharter(
		List<Given<String>> jobs,
		List<Ref> owners,
		List<Ref> aims,
		Optional<Given<Duration>> deadline,
		Optional<Ref> calendar) {
	/** Nothing said. */
	public static final JourneyCharter NONE = builder().build();

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private List<Given<String>> jobs = List.of();
		private List<Ref> owners = List.of();
		private List<Ref> aims = List.of();
		private Optional<Given<Duration>> deadline = Optional.empty();
		private Optional<Ref> calendar = Optional.empty();

		public Builder jobs(List<Given<String>> given) {
			jobs = given;
			return this;
		}

		public Builder owners(List<Ref> given) {
			owners = given;
			return this;
		}

		public Builder aims(List<Ref> given) {
			aims = given;
			return this;
		}

		public Builder deadline(Optional<Given<Duration>> given) {
			deadline = given;
			return this;
		}

		public Builder calendar(Optional<Ref> given) {
			calendar = given;
			return this;
		}

		public JourneyCharter build() {
			return new JourneyCharter(jobs, owners, aims, deadline, calendar);
		}
	}
}
