package journey.dsl.document.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.document.Mention;

/**
 * A question, asked once for everything that it is meant for.
 *
 * @param text in the words of who answers
 * @param about what it is meant for, in the order of the text; never empty
 */
public record AskedQuestion(String text, List<Mention> about) {
	/** Questions while they are collected, in the order in which they come up first. */
	public static final class Collected {
		private final Map<String, List<Mention>> byText = new LinkedHashMap<>();

		/** Asks a question about one more thing; about the same thing it is asked once. */
		public void ask(String text, Mention about) {
			List<Mention> all = byText.computeIfAbsent(text, key -> new ArrayList<>());
			if (!all.contains(about)) all.add(about);
		}

		/** Whether nothing was asked. */
		public boolean isEmpty() {
			return byText.isEmpty();
		}

		/** All of them. */
		public List<AskedQuestion> questions() {
			return byText.entrySet().stream()
					.map(each -> new AskedQuestion(each.getKey(), List.copyOf(each.getValue())))
					.toList();
		}
	}
}
