package journey.dsl.ide.completion.expected;

import java.util.regex.Pattern;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/**
 * A token of a text.
 *
 * @param offset of its first letter
 */
record CaretToken(String text, int offset) {
	private static final Pattern WHOLE = Pattern.compile("-?\\d+");
	private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
	private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d");

	int end() {
		return offset + text.length();
	}

	/** Whether it begins like a name. */
	boolean isWord() {
		int letter = text.codePointAt(0);
		return Character.isLetter(letter) || letter == '_';
	}

	/** Whether an element of the grammar reads it. */
	boolean fits(AbstractElement element) {
		if (element instanceof Keyword keyword) return keyword.getValue().equals(text);
		return switch (((RuleCall) element).getRule().getName()) {
			case "Name", "ID" -> isWord();
			case "STRING" -> text.startsWith("\"");
			case "PERCENT" -> text.endsWith("%");
			case "INT" -> WHOLE.matcher(text).matches();
			case "DECIMAL" -> DECIMAL.matcher(text).matches();
			case "DATE" -> DATE.matcher(text).matches();
			case "TIME" -> TIME.matcher(text).matches();
			default -> false;
		};
	}
}
