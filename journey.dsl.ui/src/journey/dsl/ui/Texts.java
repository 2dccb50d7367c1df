package journey.dsl.ui;

import java.util.Locale;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;

/** What the workbench says, in the language that it was started in. */
public final class Texts {
	/** All of it. */
	public static final Messages MESSAGES = new Messages(Texts.class, "messages");

	private Texts() {}

	/** A text, with what it is about. */
	public static String of(String key, Object... about) {
		return MESSAGES.text(language(), key, about);
	}

	/** A text about a number of things: one alone has its own. */
	public static String count(String key, int number, Object... about) {
		Object[] all = new Object[about.length + 1];
		all[0] = number;
		System.arraycopy(about, 0, all, 1, about.length);
		return of(key + (number == 1 ? ".one" : ".other"), all);
	}

	/** The language of the workbench; English if it is none of ours. */
	public static Language language() {
		return Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
	}
}
