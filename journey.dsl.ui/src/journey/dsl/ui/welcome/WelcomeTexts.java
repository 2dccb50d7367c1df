package journey.dsl.ui.welcome;

import java.util.Locale;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;

/** What the welcome page says, in the language that the workbench was started in. */
final class WelcomeTexts {
	private static final Messages MESSAGES = new Messages(WelcomeTexts.class, "messages");

	private WelcomeTexts() {}

	/** A text without anything to fill in. */
	static String of(String key) {
		return MESSAGES.text(language(), key);
	}

	/** The language of the workbench; English if it is none of ours. */
	static Language language() {
		return Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
	}
}
