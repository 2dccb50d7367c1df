package journey.dsl.model.moment;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.SourceRange;

/**
 * Why a moment decides.
 *
 * @param makeOrBreak the job is won or lost here
 * @param onCriticalPath where it says that the customer cannot get the job done without it
 * @param pointOfNoReturn where it says that nothing behind it can be done again
 */
public record Stakes(
		List<MakeOrBreak> makeOrBreak,
		Optional<SourceRange> onCriticalPath,
		Optional<SourceRange> pointOfNoReturn) {
	/** Nothing said. */
	public static final Stakes NONE = builder().build();

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private List<MakeOrBreak> makeOrBreak = List.of();
		private Optional<SourceRange> onCriticalPath = Optional.empty();
		private Optional<SourceRange> pointOfNoReturn = Optional.empty();

		public Builder makeOrBreak(List<MakeOrBreak> given) {
			makeOrBreak = given;
			return this;
		}

		public Builder onCriticalPath(Optional<SourceRange> given) {
			onCriticalPath = given;
			return this;
		}

		public Builder pointOfNoReturn(Optional<SourceRange> given) {
			pointOfNoReturn = given;
			return this;
		}

		public Stakes build() {
			return new Stakes(makeOrBreak, onCriticalPath, pointOfNoReturn);
		}
	}
}
