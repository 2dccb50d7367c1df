package journey.dsl.document.output;

import journey.dsl.messages.Language;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;

/** A file or folder that cannot be written, or that is not ours to write; the message says what to do about it. */
public final class NotWritten extends RuntimeException {
	/** What is said of it. */
	public static final Messages MESSAGES = new Messages(NotWritten.class, "messages");

	private static final long serialVersionUID = 1L;

	private final transient Message why;

	NotWritten(String key, Object... about) {
		super(MESSAGES.text(Language.EN, key, about));
		why = MESSAGES.of(key, about);
	}

	/** What it says, in that language. */
	public String in(Language language) {
		return why == null ? getMessage() : why.in(language);
	}
}
