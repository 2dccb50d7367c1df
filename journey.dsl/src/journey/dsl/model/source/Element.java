package journey.dsl.model.source;

/** Anything that has a name. */
public interface Element {
	/** What every element has. */
	Heading heading();

	/** Its stable identity. */
	default String name() {
		return heading().name();
	}

	/** Its name with namespace and, where it stands in one, journey. */
	default String qualifiedName() {
		return heading().qualifiedName();
	}

	/** What people read. */
	default String title() {
		return heading().title();
	}

	/** The words that name it. */
	default SourceRange nameAt() {
		return heading().nameAt();
	}
}
