package journey.dsl.model.step;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Duration;

/**
 * What comes next for the customer, and how long it takes.
 *
 * @param gives promises made here
 * @param whatNext how the customer learns what comes next
 * @param updates news sent without being asked for
 * @param takes the customer's time
 * @param once where it says that the step never comes again
 * @param repeatsEvery comes again by the calendar
 * @param statusChange what the customer becomes exactly here
 */
public record Outlook(
		List<Ref> gives,
		Optional<Given<String>> whatNext,
		List<Updates> updates,
		Optional<Given<Duration>> takes,
		Optional<SourceRange> once,
		Optional<Given<Duration>> repeatsEvery,
		Optional<StatusChange> statusChange) {
	/** Nothing said. */
	public static final Outlook NONE = builder().build();

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private List<Ref> gives = List.of();
		private Optional<Given<String>> whatNext = Optional.empty();
		private List<Updates> updates = List.of();
		private Optional<Given<Duration>> takes = Optional.empty();
		private Optional<SourceRange> once = Optional.empty();
		private Optional<Given<Duration>> repeatsEvery = Optional.empty();
		private Optional<StatusChange> statusChange = Optional.empty();

		public Builder gives(List<Ref> given) {
			gives = given;
			return this;
		}

		public Builder whatNext(Optional<Given<String>> given) {
			whatNext = given;
			return this;
		}

		public Builder updates(List<Updates> given) {
			updates = given;
			return this;
		}

		public Builder takes(Optional<Given<Duration>> given) {
			takes = given;
			return this;
		}

		public Builder once(Optional<SourceRange> given) {
			once = given;
			return this;
		}

		public Builder repeatsEvery(Optional<Given<Duration>> given) {
			repeatsEvery = given;
			return this;
		}

		public Builder statusChange(Optional<StatusChange> given) {
			statusChange = given;
			return this;
		}

		public Outlook build() {
			return new Outlook(gives, whatNext, updates, takes, once, repeatsEvery, statusChange);
		}
	}
}
