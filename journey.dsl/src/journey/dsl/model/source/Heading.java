package journey.dsl.model.source;

/**
 * What every element has.
 *
 * @param keyword the word that begins it, such as {@code touchpoint}
 * @param kind the kind its name is unique in
 * @param name its stable identity, in Unicode normal form C
 * @param qualifiedName namespace, journey where it stands in one, and name, separated by dots
 * @param title what people read: the given title, or else the name with hyphens as spaces and a capital first letter
 * @param remarks what its authors say of it
 * @param nameAt where the name stands
 * @param at where the whole element stands
 */
public record Heading(
		String keyword, Kind kind, String name, String qualifiedName, String title, Remarks remarks,
		SourceRange nameAt, SourceRange at) {
	/** To name each part: several have one type. */
	public static Builder builder() {
		return new Builder();
	}

	/** Parts by name; a list or an optional part that is not given is not said. */
	public static final class Builder {
		private String keyword;
		private Kind kind;
		private String name;
		private String qualifiedName;
		private String title;
		private Remarks remarks;
		private SourceRange nameAt;
		private SourceRange at;

		public Builder keyword(String given) {
			keyword = given;
			return this;
		}

		public Builder kind(Kind given) {
			kind = given;
			return this;
		}

		public Builder name(String given) {
			name = given;
			return this;
		}

		public Builder qualifiedName(String given) {
			qualifiedName = given;
			return this;
		}

		public Builder title(String given) {
			title = given;
			return this;
		}

		public Builder remarks(Remarks given) {
			remarks = given;
			return this;
		}

		public Builder nameAt(SourceRange given) {
			nameAt = given;
			return this;
		}

		public Builder at(SourceRange given) {
			at = given;
			return this;
		}

		public Heading build() {
			return new Heading(keyword, kind, name, qualifiedName, title, remarks, nameAt, at);
		}
	}
}
