package journey.dsl.tests.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a text must survive any layout: its words and its comments, in their order. */
public final class Layouts {
	private static final Pattern TOKEN = Pattern
			.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\r\n]*|/\\*.*?\\*/|[{},]|[^\\s{},\"/]+|\\S");

	private Layouts() {}

	static List<String> words(String text) {
		return tokens(text).stream().filter(token -> !isComment(token)).toList();
	}

	/** The comments, with one space for all that stands between the words of each: lines inside them are moved. */
	public static List<String> comments(String text) {
		return tokens(text).stream().filter(Layouts::isComment).map(comment -> comment.replaceAll("\\s+", " ").strip())
				.toList();
	}

	private static boolean isComment(String token) {
		return token.startsWith("//") || token.startsWith("/*");
	}

	private static List<String> tokens(String text) {
		List<String> tokens = new ArrayList<>();
		Matcher token = TOKEN.matcher(text);
		while (token.find()) tokens.add(token.group());
		return tokens;
	}
}
