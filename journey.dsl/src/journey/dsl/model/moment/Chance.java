package journey.dsl.model.moment;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Percentage;

/**
 * The odds of an outcome for a customer who reaches this moment.
 *
 * @param well the odds after it went well
 * @param badly the odds after it went badly
 * @param basis estimated or measured
 * @param at the whole clause
 */
public record Chance(
		Ref outcome, Given<Percentage> today, Optional<Given<Percentage>> target, Optional<Given<Percentage>> well,
		Optional<Given<Percentage>> badly, Optional<Given<Basis>> basis, SourceRange at) {
	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; a list or an optional part that is not given is not said. */
	public static final class Builder {
		private Ref outcome;
		private Given<Percentage> today;
		private Optional<Given<Percentage>> target = Optional.empty();
		private Optional<Given<Percentage>> well = Optional.empty();
		private Optional<Given<Percentage>> badly = Optional.empty();
		private Optional<Given<Basis>> basis = Optional.empty();
		private SourceRange at;

		public Builder outcome(Ref given) {
			outcome = given;
			return this;
		}

		public Builder today(Given<Percentage> given) {
			today = given;
			return this;
		}

		public Builder target(Optional<Given<Percentage>> given) {
			target = given;
			return this;
		}

		public Builder well(Optional<Given<Percentage>> given) {
			well = given;
			return this;
		}

		public Builder badly(Optional<Given<Percentage>> given) {
			badly = given;
			return this;
		}

		public Builder basis(Optional<Given<Basis>> given) {
			basis = given;
			return this;
		}

		public Builder at(SourceRange given) {
			at = given;
			return this;
		}

		public Chance build() {
			return new Chance(outcome, today, target, well, badly, basis, at);
		}
	}
}
