package journey.dsl.settings.glob;

import java.util.Locale;

/** A pattern that names no files, whatever they are called. */
public final class BadGlob extends Exception {
	private static final long serialVersionUID = 1L;

	private final Fault fault;

	/** What is wrong with a pattern. */
	public enum Fault {
		/** A {@code [} without its end. */
		BRACKET,
		/** Something else than characters between {@code [} and {@code ]}. */
		CHARACTERS,
		/** An opening brace without its end. */
		BRACE,
		/** Braces in braces. */
		NESTED,
		/** A backslash with nothing behind it. */
		BACKSLASH;

		/** What messages call it. */
		public String key() {
			return "glob." + name().toLowerCase(Locale.ROOT);
		}
	}

	BadGlob(Fault fault) {
		super(fault.key());
		this.fault = fault;
	}

	/** What is wrong. */
	public Fault fault() {
		return fault;
	}
}
