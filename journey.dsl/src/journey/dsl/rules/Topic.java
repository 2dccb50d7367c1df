package journey.dsl.rules;

import java.util.Locale;
import java.util.stream.Stream;
import journey.dsl.messages.Messages;

/** What a rule is about; each topic is a folder of rules, with what they say. */
public enum Topic {
	/** Whether the text can be read and says what it means. */
	TEXT,
	/** Who owns what. */
	OWNERSHIP,
	/** The journey as a whole. */
	JOURNEY,
	/** Moments that make or break. */
	MOMENT,
	/** What customers expect. */
	EXPECTATION,
	/** From one silo to the next. */
	HANDOFF,
	/** How customers move. */
	FLOW,
	/** Where moments of truth are likely. */
	KEY_PLACES,
	/** The five moment types and the B2B situations. */
	MOMENT_TYPE,
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

	private final Messages messages = new Messages(Topic.class, folder() + "/messages");

	/** As it is written in settings. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The name of the folder of its rules: the word without hyphens, which no package may have. */
	public String folder() {
		return word().replace("-", "");
	}

	/** The topic whose rules stand in that folder. */
	static Topic ofFolder(String folder) {
		return Stream.of(values()).filter(topic -> topic.folder().equals(folder)).findFirst().orElseThrow();
	}

	/** What its rules say. */
	public Messages messages() {
		return messages;
	}
}
