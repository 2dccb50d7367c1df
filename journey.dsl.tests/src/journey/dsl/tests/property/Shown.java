package journey.dsl.tests.property;

/** A value as a report can show it: what cannot be seen is spelled out, line ends stay. */
final class Shown {
	private Shown() {}

	static String of(Object value) {
		StringBuilder shown = new StringBuilder();
		String.valueOf(value).codePoints().forEach(letter -> append(letter, shown));
		return shown.toString();
	}

	private static void append(int letter, StringBuilder shown) {
		if (letter == '\n' || isVisible(letter)) shown.appendCodePoint(letter);
		else
			shown.append(String.format("\\u%04x", letter));
	}

	private static boolean isVisible(int letter) {
		return letter == ' ' || switch (Character.getType(letter)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
					Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}
}
