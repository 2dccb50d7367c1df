package journey.dsl.settings.glob;

import java.util.ArrayList;
import java.util.List;

/** Several patterns in one line, with commas between them. */
public final class GlobList {
	private GlobList() {}

	/**
	 * One of them.
	 *
	 * @param at where it begins in the line, from 0
	 */
	public record Entry(String text, int at) {}

	/**
	 * The patterns of a line. A comma in braces, in brackets or behind a backslash is part of its pattern; empty ones
	 * are none.
	 */
	public static List<Entry> of(String line) {
		List<Entry> entries = new ArrayList<>();
		int lastBrace = line.lastIndexOf('}');
		int lastBracket = line.lastIndexOf(']');
		int from = 0;
		int at = 0;
		while (at < line.length()) {
			char character = line.charAt(at);
			if (character == ',') {
				add(line, from, at, entries);
				from = at + 1;
			}
			// what is never closed does not open anything: its commas part patterns
			if (character == '{' && at < lastBrace) at = line.indexOf('}', at);
			else if (character == '[' && at < lastBracket) at = line.indexOf(']', at);
			at += character == '\\' ? 2 : 1;
		}
		add(line, from, line.length(), entries);
		return entries;
	}

	private static void add(String line, int from, int to, List<Entry> entries) {
		String text = line.substring(from, to).strip();
		if (!text.isEmpty()) entries.add(new Entry(text, line.indexOf(text, from)));
	}
}
