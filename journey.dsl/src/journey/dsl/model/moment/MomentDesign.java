package journey.dsl.model.moment;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;

/**
 * How a moment is meant to go.
 *
 * @param tone how we want to sound
 * @param keeps promises kept here
 * @param breaks promises broken here
 * @param choices what the customer may choose
 * @param mastery the four steps to master it
 */
public record MomentDesign(
		Optional<Given<String>> tone,
		List<Ref> keeps,
		List<Ref> breaks,
		List<Given<String>> choices,
		List<Mastery> mastery) {
	/** Nothing said. */
	public static final MomentDesign NONE = builder().build();

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private Optional<Given<String>> tone = Optional.empty();
		private List<Ref> keeps = List.of();
		private List<Ref> breaks = List.of();
		private List<Given<String>> choices = List.of();
		private List<Mastery> mastery = List.of();

		public Builder tone(Optional<Given<String>> given) {
			tone = given;
			return this;
		}

		public Builder keeps(List<Ref> given) {
			keeps = given;
			return this;
		}

		public Builder breaks(List<Ref> given) {
			breaks = given;
			return this;
		}

		public Builder choices(List<Given<String>> given) {
			choices = given;
			return this;
		}

		public Builder mastery(List<Mastery> given) {
			mastery = given;
			return this;
		}

		public MomentDesign build() {
			return new MomentDesign(tone, keeps, breaks, choices, mastery);
		}
	}
}
