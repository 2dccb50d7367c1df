package journey.dsl.lexing;

/** Which characters make names and spaces. The ranges of names are those of the grammar's terminals. */
final class Letters {
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private Letters() {}

	/** Whether a name may begin with it; halves of surrogate pairs are among them. */
	static boolean beginsName(char c) {
		if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
		if (c == BYTE_ORDER_MARK || isSpace(c)) return false;
		return c == 0xAA || c == 0xB5 || c == 0xBA || c >= 0xC0 && c <= 0xD6 || c >= 0xD8 && c <= 0xF6
				|| c >= 0xF8 && c <= 0x2FF
				|| c >= 0x370 && c <= 0x37D || c >= 0x37F && c <= 0x1FFF || c >= 0x200C && c <= 0x200D
				|| c >= 0x2C00 && c <= 0x2FEF
				|| c >= 0x3001 && c <= 0xDFFF && !isQuote(c) || c >= 0xF900 && c <= 0xFDCF
				|| c >= 0xFDF0 && c <= 0xFFFD;
	}

	/** Whether a name may go on with it. */
	static boolean isInName(char c) {
		return isDigit(c) || c == 0xB7 || c >= 0x300 && c <= 0x36F || beginsName(c);
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** White space of any kind, what word processors put between words included. */
	static boolean isSpace(char c) {
		if (c <= ' ') return c == ' ' || c >= '\t' && c <= '\r';
		return c >= 0x80 && (Character.isSpaceChar(c) || c == BYTE_ORDER_MARK || c == '\u200B' || c == '\u2060'
				|| c == '\u0085');
	}

	/** Hyphens and dashes that word processors put in the place of a hyphen. */
	static boolean isOtherHyphen(char c) {
		return c >= '\u2010' && c <= '\u2013' || c == '\u2212' || c == '\u00AD';
	}

	static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	private static boolean isQuote(char c) {
		return c == '\u300C' || c == '\u300D' || c == '\u300E' || c == '\u300F';
	}
}
