package journey.dsl.ui.editor.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** The words of a text that can be misspelt: no addresses, no names, no code, nothing with a digit in it. */
final class Prose {
	private static final Pattern NO_PROSE = Pattern
			.compile("`[^`\n]*`|\\b\\w+://\\S+|\\bwww\\.\\S+|\\S+@\\S+|\\S*[\\p{Nd}_/\\\\]\\S*|\\S+\\.\\p{L}\\S*");
	private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)*");

	private Prose() {}

	/** The words within a part of a text. */
	static List<IRegion> words(IDocument document, IRegion part) throws BadLocationException {
		String text = document.get(part.getOffset(), part.getLength());
		Matcher left = NO_PROSE.matcher(text);
		StringBuilder prose = new StringBuilder(text);
		while (left.find()) for (int at = left.start(); at < left.end(); at++) prose.setCharAt(at, ' ');
		List<IRegion> words = new ArrayList<>();
		Matcher word = WORD.matcher(prose);
		boolean isFirst = true;
		while (word.find()) {
			if (isSpelled(word.group(), isFirst || isBeginning(prose, word.start())))
				words.add(new Region(part.getOffset() + word.start(), word.group().length()));
			isFirst = false;
		}
		return words;
	}

	/** Capital letters within a sentence belong to names, which no dictionary has to know. */
	private static boolean isSpelled(String word, boolean isBeginning) {
		if (word.length() < 2) return false;
		boolean isCapitalInside = word.chars().skip(1).anyMatch(Character::isUpperCase);
		return !isCapitalInside && (isBeginning || !Character.isUpperCase(word.charAt(0)));
	}

	private static boolean isBeginning(CharSequence text, int offset) {
		for (int at = offset - 1; at >= 0; at--) {
			char before = text.charAt(at);
			if (Character.isWhitespace(before)) continue;
			return ".!?:\u2026".indexOf(before) >= 0;
		}
		return true;
	}
}
