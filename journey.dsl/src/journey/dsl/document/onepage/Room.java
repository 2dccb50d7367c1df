package journey.dsl.document.onepage;

import java.util.List;

/**
 * How much a card may say when so many share the sheet: the fewer cards, the longer their texts.
 *
 * @param text letters of a long text
 * @param title letters of a title
 * @param detail letters of a short text
 * @param style the classes that lay the cards out
 */
record Room(int text, int title, int detail, String style) {
	private static final List<Room> BY_COUNT = List.of(
			new Room(400, 160, 120, "one few"), new Room(400, 160, 120, "one few"), new Room(260, 120, 100, "two few"),
			new Room(118, 80, 50, "three few"), new Room(88, 60, 40, "four few"), new Room(66, 52, 32, "five few"),
			new Room(66, 56, 38, "three dense"), new Room(46, 46, 28, "four dense"), new Room(46, 46, 28, "four dense"),
			new Room(40, 42, 22, "five dense"), new Room(40, 42, 22, "five dense"));

	static Room of(int cards) {
		return BY_COUNT.get(cards);
	}

	/** Whether the cards stand in two rows. */
	boolean isDense() {
		return style.endsWith("dense");
	}
}
