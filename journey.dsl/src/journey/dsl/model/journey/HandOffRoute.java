package journey.dsl.model.journey;

import java.util.Optional;
import journey.dsl.model.source.Ref;

/**
 * Between whom, and where, the customer is handed over.
 *
 * @param from the owner before
 * @param to the owner behind
 * @param after the step it follows
 * @param before the step it precedes
 */
public record HandOffRoute(
		Ref from,
		Ref to,
		Ref after,
		Optional<Ref> before) {
	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private Ref from;
		private Ref to;
		private Ref after;
		private Optional<Ref> before = Optional.empty();

		public Builder from(Ref given) {
			from = given;
			return this;
		}

		public Builder to(Ref given) {
			to = given;
			return this;
		}

		public Builder after(Ref given) {
			after = given;
			return this;
		}

		public Builder before(Optional<Ref> given) {
			before = given;
			return this;
		}

		public HandOffRoute build() {
			return new HandOffRoute(from, to, after, before);
		}
	}
}
