package journey.dsl.rules.next;

import java.util.Locale;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;

/**
 * Why something is to be looked at before something else: the only place that says what matters more, from the most
 * important on. Of what comes after {@link #FRAME}, the worst comes first, whatever its weight. The reasons stand in
 * the messages beside it.
 */
public enum Weight {
	/** What is written cannot hold. */
	CONTRADICTION,
	/** A promise is broken, and nobody has a plan. */
	BROKEN_PROMISE,
	/** Whose journey it is, what for, who answers for it. */
	FRAME,
	/** At a moment that makes or breaks the job; the first in rank come first. */
	MAKE_OR_BREAK,
	/** Where the customer passes from one silo to another. */
	HAND_OFF,
	/** In the first stage of a journey. */
	BEGINNING,
	/** In the last stage of a journey. */
	END,
	/** Everything else. */
	REST;

	private static final Messages MESSAGES = new Messages(Weight.class, "messages");

	/** As programs read it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Why it matters, in one sentence. */
	public String reason(Language language) {
		return MESSAGES.text(language, "weight." + word());
	}
}
