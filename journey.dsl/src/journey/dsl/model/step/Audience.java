package journey.dsl.model.step;

import java.util.List;
import journey.dsl.model.source.Ref;

/**
 * For whom a step is.
 *
 * @param mattersTo the personas it matters to; all of the journey's if empty
 * @param onlyFor the only personas who meet it; all if empty
 */
public record Audience(
		List<Ref> mattersTo,
		List<Ref> onlyFor) {
	/** Nothing said. */
	public static final Audience NONE = builder().build();

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private List<Ref> mattersTo = List.of();
		private List<Ref> onlyFor = List.of();

		public Builder mattersTo(List<Ref> given) {
			mattersTo = given;
			return this;
		}

		public Builder onlyFor(List<Ref> given) {
			onlyFor = given;
			return this;
		}

		public Audience build() {
			return new Audience(mattersTo, onlyFor);
		}
	}
}
