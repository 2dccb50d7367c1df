package journey.dsl.model.journey;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.value.Duration;

/**
 * How long the customer waits at a hand-off.
 *
 * @param atMost the longest wait that is fine
 * @param today the wait today
 */
public record HandOffWait(
		Optional<Given<Duration>> atMost,
		Optional<Given<Duration>> today) {
	/** Nothing said. */
	public static final HandOffWait NONE = builder().build();

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private Optional<Given<Duration>> atMost = Optional.empty();
		private Optional<Given<Duration>> today = Optional.empty();

		public Builder atMost(Optional<Given<Duration>> given) {
			atMost = given;
			return this;
		}

		public Builder today(Optional<Given<Duration>> given) {
			today = given;
			return this;
		}

		public HandOffWait build() {
			return new HandOffWait(atMost, today);
		}
	}
}
