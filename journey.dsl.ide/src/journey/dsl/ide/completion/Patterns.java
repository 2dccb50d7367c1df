package journey.dsl.ide.completion;

import journey.dsl.ide.completion.Proposal.Insertion;
import journey.dsl.ide.completion.Proposal.ShownWord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Whole sentences to begin an element or clause with: all that is worth saying about it, with a place for each value.
 */
public final class Patterns {
	/** What they are called. */
	public static final Messages MESSAGES = new Messages(Patterns.class, "messages");
	private static final Map<String, String> TEXTS = read();

	private Patterns() {}

	/** All of them by their keys: the word that one begins with, and what it is for. */
	public static Map<String, String> all() {
		return TEXTS;
	}

	/** Those that begin with a keyword, shown right behind the keyword itself. */
	static List<Proposal> of(Proposal keyword, Language language) {
		List<Proposal> proposals = new ArrayList<>();
		TEXTS.forEach((key, text) -> {
			if (!key.substring(0, key.indexOf('.')).equals(keyword.shown().label())) return;
			String title = MESSAGES.text(language, key);
			proposals.add(new Proposal(new ShownWord(keyword.shown().label() + " …", title, CompletionItemKind.Snippet),
					new Insertion(text, true, keyword.insertion().from()), keyword.shown().label() + " " + title,
					keyword.rank() + "b", keyword.documentation(), Optional.empty(), false));
		});
		return proposals;
	}

	private static Map<String, String> read() {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Patterns.class.getResourceAsStream("patterns.properties"),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.forEach((key, text) -> texts.put((String) key, (String) text));
		return texts;
	}
}
