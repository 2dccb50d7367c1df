package journey.dsl.model.moment;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.value.Duration;
import journey.dsl.model.value.Value;

/**
 * How much, or how fast.
 *
 * @param within the time limit, counted from when the customer leaves the step before unless said otherwise
 * @param after the step the time counts from
 * @param before the step before which it must be met
 * @param atLeast the lower limit
 * @param atMost the upper limit
 */
public record ExpectationLimit(
		Optional<Given<Duration>> within,
		Optional<Ref> after,
		Optional<Ref> before,
		Optional<Given<Value>> atLeast,
		Optional<Given<Value>> atMost) {
	/** Nothing said. */
	public static final ExpectationLimit NONE = builder().build();

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private Optional<Given<Duration>> within = Optional.empty();
		private Optional<Ref> after = Optional.empty();
		private Optional<Ref> before = Optional.empty();
		private Optional<Given<Value>> atLeast = Optional.empty();
		private Optional<Given<Value>> atMost = Optional.empty();

		public Builder within(Optional<Given<Duration>> given) {
			within = given;
			return this;
		}

		public Builder after(Optional<Ref> given) {
			after = given;
			return this;
		}

		public Builder before(Optional<Ref> given) {
			before = given;
			return this;
		}

		public Builder atLeast(Optional<Given<Value>> given) {
			atLeast = given;
			return this;
		}

		public Builder atMost(Optional<Given<Value>> given) {
			atMost = given;
			return this;
		}

		public ExpectationLimit build() {
			return new ExpectationLimit(within, after, before, atLeast, atMost);
		}
	}
}
