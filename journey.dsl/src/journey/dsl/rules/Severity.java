package journey.dsl.rules;

import java.util.Locale;

/** How bad a finding is, the worst first. */
public enum Severity {
	/** Wrong or contradictory. */
	ERROR,
	/** Something a CX leader would be embarrassed to miss. */
	WARNING,
	/** Worth a thought. */
	INFO;

	/** As people write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** One step less bad. */
	public Severity milder() {
		return this == ERROR ? WARNING : INFO;
	}
}
