package journey.dsl.model.source;

import java.util.List;

/**
 * What authors say of an element to readers, to each other and to the checker.
 *
 * @param documentation the documentation comment before it; empty if there is none
 * @param notes remarks for other authors
 * @param tags free labels
 * @param allowances findings silenced here
 */
public record Remarks(
		String documentation,
		List<String> notes,
		List<String> tags,
		List<Allowance> allowances) {
	/** Nothing said. */
	public static final Remarks NONE = builder().build();

	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; what is not given is not said. */
	public static final class Builder {
		private String documentation = "";
		private List<String> notes = List.of();
		private List<String> tags = List.of();
		private List<Allowance> allowances = List.of();

		public Builder documentation(String given) {
			documentation = given;
			return this;
		}

		public Builder notes(List<String> given) {
			notes = given;
			return this;
		}

		public Builder tags(List<String> given) {
			tags = given;
			return this;
		}

		public Builder allowances(List<Allowance> given) {
			allowances = given;
			return this;
		}

		public Remarks build() {
			return new Remarks(documentation, notes, tags, allowances);
		}
	}
}
