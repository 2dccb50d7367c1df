package journey.dsl.tests.property;

/** The characters of any text, the simplest first. */
final class AnyText {
	private static final Generator<String> SPACES = Generator.of(
			" ", "\n", "\t", "\r\n", "\r", "\u00a0", "\u2028", "\u0085", "\u200b", "\ufeff");
	private static final Generator<String> SIGNS = Generator.of(
			"\"", "\\", "/*", "*/", "//", "{", "}", "“", "”", "„", "'", "\"\"\"", "%", "$", "<", "&");
	static final Generator<String> CHARACTERS = choices -> switch (choices.below(10)) {
		case 0, 1, 2 -> between(choices, 'a', 'z');
		case 3, 4 -> between(choices, ' ', '~');
		case 5 -> SPACES.from(choices);
		case 6 -> between(choices, '\u00a0', '\u024f');
		case 7 -> SIGNS.from(choices);
		case 8 -> Character.toString(0x1f300 + choices.below(0x300));
		default -> between(choices, '\u0000', '\uffff');
	};

	private AnyText() {}

	private static String between(Choices choices, char first, char last) {
		return String.valueOf((char) (first + choices.below(last - first + 1)));
	}
}
