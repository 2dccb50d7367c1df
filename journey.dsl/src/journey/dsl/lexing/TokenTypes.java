package journey.dsl.lexing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The numbers that the generated parser knows the tokens by. */
@Singleton
public final class TokenTypes {
	private static final String TERMINAL = "RULE_";

	private final Map<String, Integer> keywords = new HashMap<>();
	private final Map<String, Integer> terminals = new HashMap<>();
	private final Map<Integer, String> words = new HashMap<>();
	/** A text in quotes. */
	public final int text;
	/** A name that is no keyword. */
	public final int id;
	/** White space. */
	public final int space;
	/** A comment between {@code /*} and {@code *}{@code /}. */
	public final int blockComment;
	/** A comment to the end of its line. */
	public final int lineComment;
	/** What cannot be read. */
	public final int unread;

	/** For Guice. */
	@Inject
	public TokenTypes(ITokenDefProvider definitions) {
		definitions.getTokenDefMap().forEach((type, name) -> {
			if (name.startsWith("'")) {
				String word = name.substring(1, name.length() - 1);
				keywords.put(word, type);
				if (Character.isLetter(word.charAt(0))) words.put(type, word);
			} else if (name.startsWith(TERMINAL)) {
				terminals.put(name.substring(TERMINAL.length()), type);
			}
		});
		text = terminal("STRING");
		id = terminal("ID");
		space = terminal("WS");
		blockComment = terminal("ML_COMMENT");
		lineComment = terminal("SL_COMMENT");
		unread = terminal("UNREAD");
	}

	/** The type of a terminal of the grammar by its name. */
	public int terminal(String name) {
		return terminals.get(name);
	}

	/** The type of a keyword or sign of the grammar; 0 if it has no such one. */
	public int keyword(String word) {
		return keywords.getOrDefault(word, 0);
	}

	/** Whether tokens of this type are words: names and keywords. */
	public boolean isWord(int type) {
		return type == id || words.containsKey(type);
	}

	/** Whether tokens of this type stand between the others: white space, comments, what cannot be read. */
	public boolean isHidden(int type) {
		return type == space || type == blockComment || type == lineComment || type == unread;
	}

	/** All keywords that are words. */
	public Set<String> words() {
		return Set.copyOf(words.values());
	}
}
