package journey.dsl.conversion;

import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;

/** What is wrong with a value, on its way through Xtext, which carries nothing but a text. */
public final class ValueFault {
	private static final String SEPARATOR = "\n";

	private ValueFault() {}

	/** The fault as the text that a value converter may throw. */
	static String code(String key, String... about) {
		return about.length == 0 ? key : key + SEPARATOR + String.join(SEPARATOR, about);
	}

	/** What to say about a text that a value converter threw. */
	public static Message message(String code) {
		String[] parts = code.split(SEPARATOR, -1);
		Object[] about = new Object[parts.length - 1];
		System.arraycopy(parts, 1, about, 0, about.length);
		return Messages.SYNTAX.of(parts[0], about);
	}
}
