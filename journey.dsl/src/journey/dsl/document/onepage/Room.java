package journey.dsl.document.onepage;

import java.util.List;

/**
 * How much a card may say when so many share the sheet: the fewer cards, the longer their texts.
 *
 * @param text letters of a long text
 * @param title letters of a title
 * @param style the classes that lay the cards out
 */
record Room(int text, int title, String style) {
	private static final List<Room> BY_COUNT = List.of(
			new Room(400, 160, "one few"), new Room(400, 160, "one few"), new Room(320, 140, "two few"),
			new Room(220, 110, "three few"), new Room(150, 84, "four few"), new Room(110, 72, "five few"),
			new Room(110, 84, "three"), new Room(84, 64, "four"), new Room(84, 64, "four"),
			new Room(64, 54, "five"), new Room(64, 54, "five"));

	static Room of(int cards) {
		return BY_COUNT.get(cards);
	}
}
