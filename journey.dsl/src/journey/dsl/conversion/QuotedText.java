package journey.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.ValueConverterWithValueException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Text between quotes: {@code "…"} on one line with the escapes {@code \" \\ \n \t} and a backslash, u and four
 * hexadecimal digits; or between triple quotes over several lines, whose common indentation is removed. Typographic
 * quotes of any language are quotes, too.
 */
final class QuotedText implements IValueConverter<String> {
	private static final String TRIPLE = "\"\"\"";

	@Override
	public String toValue(String written, INode node) {
		if (written.startsWith(TRIPLE) && written.length() >= 2 * TRIPLE.length() && written.endsWith(TRIPLE))
			return lines(written);
		if (written.charAt(0) != '"') return unescape(written.substring(1, written.length() - 1), node);
		if (!isClosed(written))
			throw new ValueConverterWithValueException(ValueFault.code("text-not-closed"), node, written.substring(1),
					null);
		return unescape(written.substring(1, written.length() - 1), node);
	}

	/** A quote behind an odd number of backslashes is a part of the text. */
	private static boolean isClosed(String written) {
		if (written.length() < 2) return false;
		// a word processor may have closed with a typographic quote what began with a straight one
		if (!written.endsWith("\"")) return "\u201C\u201D".indexOf(written.charAt(written.length() - 1)) >= 0;
		int backslashes = 0;
		while (written.charAt(written.length() - 2 - backslashes) == '\\') backslashes++;
		return backslashes % 2 == 0;
	}

	private static String lines(String written) {
		String inner = written.substring(TRIPLE.length(), written.length() - TRIPLE.length()).replace("\r\n", "\n");
		String body = inner.startsWith("\n") ? inner.substring(1) : inner;
		return body.stripIndent().strip();
	}

	private static String unescape(String text, INode node) {
		if (text.indexOf('\\') < 0) return text;
		StringBuilder plain = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c != '\\') {
				plain.append(c);
				continue;
			}
			// typographic quotes close a text whatever stands before them
			if (at + 1 == text.length()) throw problem(text, node, "\\");
			char escape = text.charAt(++at);
			switch (escape) {
				case 'n' -> plain.append('\n');
				case 't' -> plain.append('\t');
				case '"', '\\' -> plain.append(escape);
				case 'u' -> {
					plain.append(unicode(text, at + 1, node));
					at += 4;
				}
				default -> throw problem(text, node, "\\" + escape);
			}
		}
		return plain.toString();
	}

	private static char unicode(String text, int at, INode node) {
		String digits = text.substring(at, Math.min(at + 4, text.length()));
		if (!digits.matches("[0-9a-fA-F]{4}")) throw problem(text, node, "\\u" + digits);
		return (char) Integer.parseInt(digits, 16);
	}

	/**
	 * The text as it was written stands in for what it should have been: there is one, and only its escape is wrong.
	 */
	private static ValueConverterException problem(String text, INode node, String escape) {
		return new ValueConverterWithValueException(ValueFault.code("text-escape", escape), node, text, null);
	}

	@Override
	public String toString(String value) {
		StringBuilder written = new StringBuilder("\"");
		for (int at = 0; at < value.length(); at++) {
			char c = value.charAt(at);
			switch (c) {
				case '\n' -> written.append("\\n");
				case '\t' -> written.append("\\t");
				case '\r' -> written.append("\\u000d");
				case '"', '\\' -> written.append('\\').append(c);
				default -> written.append(c);
			}
		}
		return written.append('"').toString();
	}
}
