package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import journey.dsl.recovery.ExpectedToken.Form;

/** The words of a text, and lists of words of the language, as they stand in sentences about slips. */
final class SlipWords {
	private static final int LISTED = 12;

	private final TokenSequence words;
	private final Automata automata;

	SlipWords(TokenSequence words, Automata automata) {
		this.words = words;
		this.automata = automata;
	}

	/** What stands at a number: its words, or the end of the text. */
	Object met(int number) {
		return number >= words.size() ? Messages.SYNTAX.of("end-of-file") : quoted(firstLine(words.text(number)));
	}

	/** What is open there: the block of an element, or the file. */
	Message placeName(RuleFrame frame) {
		String keyword = automata.keyword(frame.open().state().element);
		return keyword.isEmpty() ? Messages.SYNTAX.of("the-file") : Messages.SYNTAX.of("a-place", keyword);
	}

	static String quoted(String words) {
		return "`" + words + "`";
	}

	static String firstLine(String words) {
		return words.lines().findFirst().orElse("").strip();
	}

	/** Some words, each once; how many more there are, if they are many. */
	static Object list(Collection<String> words) {
		List<String> shown = new ArrayList<>();
		int more = 0;
		for (String word : new LinkedHashSet<>(words)) {
			if (shown.size() < LISTED) shown.add("`" + word + "`");
			else
				more++;
		}
		String all = String.join(", ", shown);
		return more > 0 ? Messages.SYNTAX.of("and-more", all, more) : all;
	}

	/** The keyword and name of an element. */
	String head(RuleFrame frame) {
		return frame == null ? "" : head(frame.head());
	}

	/** The same, by the number of the keyword. */
	String head(int head) {
		if (!words.has(head)) return "";
		return words.isWord(head + 1) ? words.text(head) + " " + words.text(head + 1) : words.text(head);
	}

	/** The words that may stand at a place: those of lists alone, or keywords as well. */
	static List<String> spellings(AutomatonState state, boolean isListed) {
		return state.expected().stream()
				.filter(each -> each.form() == Form.LISTED || !isListed && each.form() == Form.KEYWORD)
				.map(ExpectedToken::spelling).distinct().toList();
	}
}
