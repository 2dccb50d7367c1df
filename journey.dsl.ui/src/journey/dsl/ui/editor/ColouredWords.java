package journey.dsl.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/**
 * The coloured words of a text, in text order.
 *
 * @param words none touches another
 */
public record ColouredWords(List<Word> words) {
	/** None. */
	public static final ColouredWords NONE = new ColouredWords(List.of());
	/**
	 * Numbers that the protocol sends for one word: line and character from the word before, length, type, modifiers.
	 */
	private static final int NUMBERS = 5;

	/**
	 * A word.
	 *
	 * @param type by its place in the legend of the server
	 * @param modifiers as bits
	 */
	public record Word(int offset, int length, int type, int modifiers) {
		/** Where it ends. */
		public int end() {
			return offset + length;
		}
	}

	/** What the server says of a text; words beyond its end are left out. */
	public static ColouredWords of(List<Integer> data, IDocument document) {
		List<Word> words = new ArrayList<>(data.size() / NUMBERS);
		int line = 0;
		int character = 0;
		try {
			for (int at = 0; at + NUMBERS <= data.size(); at += NUMBERS) {
				line += data.get(at);
				character = data.get(at) == 0 ? character + data.get(at + 1) : data.get(at + 1);
				words.add(new Word(document.getLineOffset(line) + character, data.get(at + 2), data.get(at + 3),
						data.get(at + 4)));
			}
		} catch (BadLocationException shorter) {
			return new ColouredWords(words);
		}
		return new ColouredWords(words);
	}

	/** Those behind a change in their new places; what was changed itself loses its colour where it is not typed on. */
	public ColouredWords moved(int offset, int removed, int inserted) {
		List<Word> moved = new ArrayList<>(words.size());
		for (Word word : words) {
			if (word.end() <= offset && !(word.end() == offset && removed == 0)) moved.add(word);
			else if (word.offset() >= offset + removed && !(removed == 0 && word.offset() < offset))
				moved.add(
						new Word(word.offset() + inserted - removed, word.length(), word.type(), word.modifiers()));
			else if (word.offset() <= offset && word.end() >= offset + removed
					&& word.length() + inserted - removed > 0)
				moved.add(new Word(word.offset(), word.length() + inserted - removed, word.type(),
						word.modifiers()));
		}
		return new ColouredWords(moved);
	}

	/** Those that touch a part of the text, cut off at its ends. */
	public List<Word> within(int from, int to) {
		List<Word> inside = new ArrayList<>();
		for (int at = first(from); at < words.size() && words.get(at).offset() < to; at++) {
			Word word = words.get(at);
			int start = Math.max(word.offset(), from);
			if (Math.min(word.end(), to) > start)
				inside.add(new Word(start, Math.min(word.end(), to) - start, word.type(), word.modifiers()));
		}
		return inside;
	}

	/** The first word that ends behind a place. */
	private int first(int offset) {
		int low = 0;
		int high = words.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (words.get(middle).end() <= offset) low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** The part of the text in which these look different from those before. */
	public IRegion difference(ColouredWords before, int length) {
		int same = 0;
		int least = Math.min(words.size(), before.words.size());
		while (same < least && words.get(same).equals(before.words.get(same))) same++;
		if (same == words.size() && same == before.words.size()) return new Region(0, 0);
		int alike = 0;
		while (alike < least - same
				&& words.get(words.size() - 1 - alike).equals(before.words.get(before.words.size() - 1 - alike)))
			alike++;
		int from = same == 0 ? 0 : words.get(same - 1).end();
		int to = alike == 0 ? length : words.get(words.size() - alike).offset();
		return new Region(from, Math.max(Math.min(to, length) - from, 0));
	}
}
