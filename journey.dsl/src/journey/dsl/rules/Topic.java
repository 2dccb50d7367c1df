package journey.dsl.rules;

import java.util.Locale;

/** What a rule is about; each topic is a folder of rules. */
public enum Topic {
	/** Whether the text can be read and says what it means. */
	TEXT,
	/** Who owns what. */
	OWNERSHIP,
	/** The journey as a whole. */
	FRAME,
	/** Moments that make or break. */
	MOMENT,
	/** What customers expect. */
	EXPECTATION,
	/** From one silo to the next. */
	HANDOFF,
	/** How customers move. */
	FLOW;

	/** As it is written in settings, and the name of its folder. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
