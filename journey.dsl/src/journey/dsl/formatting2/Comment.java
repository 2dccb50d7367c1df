package journey.dsl.formatting2;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A comment between two tokens.
 *
 * @param text with its signs, without the line end behind it
 * @param lineEndsBefore how many line ends stand between it and what is before it
 * @param lineEndsBehind how many line ends stand between it and what is behind it
 */
record Comment(String text, int lineEndsBefore, int lineEndsBehind) {
	/** Whether it goes to the end of its line. */
	boolean isLine() {
		return text.startsWith("//");
	}

	/** Its text with all lines but the first indented; stars stand below each other. */
	String indented(String indentation) {
		if (isLine()) return text.stripTrailing();
		String[] lines = text.split("\\r?\\n", -1);
		if (lines.length == 1) return text;
		return lines[0].stripTrailing() + "\n" + Arrays.stream(lines).skip(1)
				.map(line -> line.strip().startsWith("*") ? indentation + " " + line.strip() : line.stripTrailing())
				.collect(Collectors.joining("\n"));
	}
}
