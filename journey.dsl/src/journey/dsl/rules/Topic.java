package journey.dsl.rules;

import java.util.Locale;
import journey.dsl.messages.Messages;

/** What a rule is about; each topic is a folder of rules, with what they say. */
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
	FLOW,
	/** Where moments of truth are likely. */
	PLACE,
	/** The five moment types and the B2B situations. */
	KIND,
	/** Who travels, and on which channels. */
	PERSONA,
	/** Chances, and what is done to raise them. */
	OUTCOME,
	/** What can go wrong, and the plan for it. */
	HAZARD,
	/** Whether the customer speaks, or an insider. */
	VOICE,
	/** What the map rests on. */
	EVIDENCE;

	private final Messages messages = new Messages(Topic.class, word() + "/messages");

	/** As it is written in settings, and the name of its folder. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What its rules say. */
	public Messages messages() {
		return messages;
	}
}
