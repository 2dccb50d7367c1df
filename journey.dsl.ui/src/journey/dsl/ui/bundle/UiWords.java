package journey.dsl.ui.bundle;

import java.util.Locale;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;

/**
 * The texts of one part of the workbench, in the language of the workbench; they are beside the classes of that part.
 */
public final class UiWords {
	private final Messages messages;

	/** The texts beside a class. */
	public UiWords(Class<?> beside) {
		messages = new Messages(beside, "messages");
	}

	/** The language of the workbench; English where we do not speak it. */
	public static Language language() {
		return Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
	}

	/** The words for {@code key}, with {@code {0}}, {@code {1}} … replaced. */
	public String get(String key, Object... about) {
		return messages.text(language(), key, about);
	}

	/** The words about a number of things, which fills {@code {0}}: one alone has words of its own. */
	public String count(String key, int number, Object... about) {
		Object[] all = new Object[about.length + 1];
		all[0] = number;
		System.arraycopy(about, 0, all, 1, about.length);
		return get(key + (number == 1 ? ".one" : ".other"), all);
	}

	/** Whether there are words for {@code key}. */
	public boolean has(String key) {
		return messages.has(key);
	}
}
