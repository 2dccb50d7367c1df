package journey.dsl.rules;

import java.util.Locale;

/** What the findings of a rule are: something that is wrong whenever it is read, or something still to be written. */
public enum RuleKind {
	/** What is written cannot hold: it is told at its severity, however young the journey is. */
	CONTRADICTION,
	/** Something is missing: a journey in draft is asked for it one step more mildly, a planned one not at all. */
	GAP;

	/** As people write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
