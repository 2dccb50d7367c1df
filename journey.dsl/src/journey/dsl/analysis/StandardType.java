package journey.dsl.analysis;

import java.util.Locale;

/** A moment type of the library; every declared type that {@code extends} one counts as it. */
public enum StandardType {
	/** Customer and company bond. */
	CONNECTION,
	/** A promise is kept, or broken. */
	PROOF,
	/** Surprise and delight. */
	WOW,
	/** The customer is in control. */
	POWER,
	/** The chips are down. */
	TRUTH,
	/** Somebody knows the answer. */
	EXPERTISE,
	/** The kind of contact that suits. */
	PERSONAL_OR_DIGITAL,
	/** A problem is solved. */
	PROBLEM_SOLVING,
	/** The customer is told how things stand. */
	TRANSPARENCY,
	/** The customer sees what the money brought. */
	VALUE_PROOF;

	/** What the library calls it. */
	public String qualifiedName() {
		return "std." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
