package journey.dsl.document.onepage;

import java.util.List;

/**
 * How much a card may say when so many share the sheet: the fewer cards, the longer their texts.
 *
 * @param columns of cards
 * @param text letters of a long text
 * @param title letters of a title
 * @param style the class that lays the cards out
 */
record Room(int columns, int text, int title, String style) {
	private static final List<Room> BY_COUNT = List.of(
			new Room(1, 400, 160, "one"), new Room(1, 400, 160, "one"), new Room(2, 320, 140, "two"),
			new Room(3, 240, 120, "three"), new Room(4, 180, 90, "four"), new Room(5, 120, 80, "five"),
			new Room(3, 100, 84, "three"), new Room(4, 84, 72, "four"), new Room(4, 84, 72, "four"),
			new Room(5, 66, 60, "five"), new Room(5, 66, 60, "five"));

	static Room of(int cards) {
		return BY_COUNT.get(cards);
	}
}
