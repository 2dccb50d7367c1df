package journey.dsl.ui.editor.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places to fill in, as the protocol writes it: {@code $1}, {@code ${1:what}}, {@code ${1|one,other|}},
 * {@code $0} for where the caret goes last.
 *
 * @param text without the marks
 * @param places in text order
 */
public record Snippet(String text, List<Place> places) {
	/** The number of the place where the caret goes last. */
	public static final int LAST = 0;

	/**
	 * A place to fill in.
	 *
	 * @param number places with the same number are filled in together
	 * @param offset where it begins in the text
	 * @param length of what stands there until it is filled in
	 * @param choices the words that it may be filled in with; empty for any
	 */
	public record Place(int number, int offset, int length, List<String> choices) {}

	/** A text without places. */
	static Snippet plain(String text) {
		return new Snippet(text, List.of());
	}

	/** Reads one; an unclosed mark is plain text. */
	public static Snippet of(String marked) {
		return new Reading(marked).snippet();
	}

	private static final class Reading {
		private final String marked;
		private final StringBuilder text = new StringBuilder();
		private final List<Place> places = new ArrayList<>();
		private int at;

		Reading(String marked) {
			this.marked = marked;
		}

		Snippet snippet() {
			while (at < marked.length()) if (marked.charAt(at) != '$' || !place()) text.append(character());
			return new Snippet(text.toString(), List.copyOf(places));
		}

		private char character() {
			if (marked.charAt(at) == '\\' && at + 1 < marked.length() && "$}\\,|".indexOf(marked.charAt(at + 1)) >= 0)
				at++;
			return marked.charAt(at++);
		}

		private boolean place() {
			int begin = at++;
			boolean isBraced = at < marked.length() && marked.charAt(at) == '{';
			if (isBraced) at++;
			int digits = at;
			while (at < marked.length() && Character.isDigit(marked.charAt(at))) at++;
			boolean isRead = at > digits && at - digits < 6
					&& (isBraced ? rest(Integer.parseInt(marked.substring(digits, at)))
							: add(Integer.parseInt(marked.substring(digits, at)), "", List.of()));
			if (!isRead) at = begin;
			return isRead;
		}

		/** The text after the number in braces. */
		private boolean rest(int number) {
			char sign = at < marked.length() ? marked.charAt(at++) : ' ';
			if (sign == '}') return add(number, "", List.of());
			if (sign != ':' && sign != '|') return false;
			List<String> words = new ArrayList<>();
			StringBuilder word = new StringBuilder();
			while (at < marked.length()) {
				char next = marked.charAt(at);
				if (next == '}' && sign == ':') {
					at++;
					return add(number, word.toString(), List.of());
				}
				if (next == '|' && sign == '|' && marked.startsWith("|}", at)) {
					at += 2;
					words.add(word.toString());
					return add(number, words.get(0), List.copyOf(words));
				}
				if (next == ',' && sign == '|') {
					at++;
					words.add(word.toString());
					word.setLength(0);
				} else {
					word.append(character());
				}
			}
			return false;
		}

		private boolean add(int number, String words, List<String> choices) {
			places.add(new Place(number, text.length(), words.length(), choices));
			text.append(words);
			return true;
		}
	}

	/** The same in a line that is indented: further lines are too. */
	Snippet indented(String indentation, String step, String lineEnd) {
		StringBuilder laidOut = new StringBuilder();
		int[] moved = new int[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			moved[i] = laidOut.length();
			char sign = text.charAt(i);
			if (sign == '\n') laidOut.append(lineEnd).append(indentation);
			else if (sign == '\t') laidOut.append(step);
			else
				laidOut.append(sign);
		}
		moved[text.length()] = laidOut.length();
		return new Snippet(laidOut.toString(),
				places.stream().map(each -> new Place(each.number(), moved[each.offset()],
						moved[each.offset() + each.length()] - moved[each.offset()], each.choices())).toList());
	}
}
