package journey.generate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;

/** Widens the stub rule {@code Name} at the end of the grammar by every keyword, so that each may name something. */
final class WordLists {
	private static final Pattern WORD = Pattern.compile("\\p{L}.*");
	private static final Pattern STUB = Pattern.compile("(?m)^Name: (.*);$");

	private WordLists() {}

	/** The text of the grammar with its stub widened. */
	static String widen(Grammar grammar, String source) {
		Set<String> keywords = new TreeSet<>();
		for (String keyword : GrammarUtil.getAllKeywords(grammar))
			if (WORD.matcher(keyword).matches()) keywords.add(keyword);
		Matcher stub = STUB.matcher(source);
		if (!stub.find()) throw new IllegalStateException("The grammar has no stub rule 'Name: …;' on one line.");
		String alternatives = keywords.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" | "));
		return source.substring(0, stub.end(1)) + " | " + alternatives + source.substring(stub.end(1));
	}
}
