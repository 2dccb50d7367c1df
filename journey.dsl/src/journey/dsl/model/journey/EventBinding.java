package journey.dsl.model.journey;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.SourceRange;

/**
 * Where a journey is found in event data.
 *
 * @param file relative to the journey's file
 * @param caseColumn tells cases apart
 * @param activityColumn the activity's name
 * @param timestampColumn the time
 * @param resourceColumn who did it
 * @param lifecycleColumn the life-cycle transition
 */
public record EventBinding(
		Given<String> file, Optional<Given<String>> caseColumn, Optional<Given<String>> activityColumn,
		Optional<Given<String>> timestampColumn, Optional<Given<String>> resourceColumn,
		Optional<Given<String>> lifecycleColumn,
		SourceRange at) {
	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; a list or an optional part that is not given is not said. */
	public static final class Builder {
		private Given<String> file;
		private Optional<Given<String>> caseColumn = Optional.empty();
		private Optional<Given<String>> activityColumn = Optional.empty();
		private Optional<Given<String>> timestampColumn = Optional.empty();
		private Optional<Given<String>> resourceColumn = Optional.empty();
		private Optional<Given<String>> lifecycleColumn = Optional.empty();
		private SourceRange at;

		public Builder file(Given<String> given) {
			file = given;
			return this;
		}

		public Builder caseColumn(Optional<Given<String>> given) {
			caseColumn = given;
			return this;
		}

		public Builder activityColumn(Optional<Given<String>> given) {
			activityColumn = given;
			return this;
		}

		public Builder timestampColumn(Optional<Given<String>> given) {
			timestampColumn = given;
			return this;
		}

		public Builder resourceColumn(Optional<Given<String>> given) {
			resourceColumn = given;
			return this;
		}

		public Builder lifecycleColumn(Optional<Given<String>> given) {
			lifecycleColumn = given;
			return this;
		}

		public Builder at(SourceRange given) {
			at = given;
			return this;
		}

		public EventBinding build() {
			return new EventBinding(file, caseColumn, activityColumn, timestampColumn, resourceColumn, lifecycleColumn,
					at);
		}
	}
}
