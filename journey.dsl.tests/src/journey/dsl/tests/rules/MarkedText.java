package journey.dsl.tests.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that says itself what is to be found in it: a comment below a line points with carets at the words of a
 * finding.
 *
 * @param text with the comments
 * @param expected what they say, as {@code severity line:column+length message}
 */
record MarkedText(String text, List<String> expected) {
	private static final Pattern MARK = Pattern.compile("((?:\\s*)(?://|#)\\s*)(\\^+) ((?:error|warning|info)): (.*)");

	/** The text without the comments that mark it. */
	String unmarked() {
		return text.lines().filter(line -> !MARK.matcher(line).matches()).map(line -> line + "\n")
				.collect(Collectors.joining());
	}

	static MarkedText of(String text) {
		List<String> expected = new ArrayList<>();
		int number = 0;
		int about = 0;
		for (String line : text.lines().toList()) {
			number++;
			Matcher mark = MARK.matcher(line);
			if (mark.matches())
				expected.add(mark.group(3) + " " + about + ":" + (mark.end(1) + 1) + "+" + mark.group(2).length() + " "
						+ mark.group(4));
			else
				about = number;
		}
		return new MarkedText(text, expected);
	}
}
