package journey.dsl.model.moment;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Value;

/**
 * What the customer expects: who set it, who must meet it, within which limits.
 *
 * @param limit how much, or how fast
 * @param today where it stands
 * @param setBy who raises it
 * @param metBy who must meet it
 * @param measuredBy the metric that shows it
 * @param at the whole clause
 */
public record Expectation(
		Given<String> text, ExpectationLimit limit, Optional<Given<Value>> today,
		Optional<Ref> setBy, Optional<Ref> metBy, Optional<Ref> measuredBy, SourceRange at) {
	/** Whether it says how much or how fast. */
	public boolean hasLimit() {
		return limit.within().isPresent() || limit.atLeast().isPresent() || limit.atMost().isPresent();
	}

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; a list or an optional part that is not given is not said. */
	public static final class Builder {
		private Given<String> text;
		private ExpectationLimit limit;
		private Optional<Given<Value>> today = Optional.empty();
		private Optional<Ref> setBy = Optional.empty();
		private Optional<Ref> metBy = Optional.empty();
		private Optional<Ref> measuredBy = Optional.empty();
		private SourceRange at;

		public Builder text(Given<String> given) {
			text = given;
			return this;
		}

		public Builder limit(ExpectationLimit given) {
			limit = given;
			return this;
		}

		public Builder today(Optional<Given<Value>> given) {
			today = given;
			return this;
		}

		public Builder setBy(Optional<Ref> given) {
			setBy = given;
			return this;
		}

		public Builder metBy(Optional<Ref> given) {
			metBy = given;
			return this;
		}

		public Builder measuredBy(Optional<Ref> given) {
			measuredBy = given;
			return this;
		}

		public Builder at(SourceRange given) {
			at = given;
			return this;
		}

		public Expectation build() {
			return new Expectation(text, limit, today, setBy, metBy, measuredBy, at);
		}
	}
}
