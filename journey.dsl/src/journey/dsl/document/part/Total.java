package journey.dsl.document.part;

import journey.dsl.document.Words;

/**
 * A number that sums up a page.
 *
 * @param number how many
 * @param label of what
 * @param open whether somebody has to do something about it
 */
public record Total(int number, String label, boolean open) {
	/** A number that is fine whatever it is. */
	public static Total plain(int number, String key, Words words) {
		return new Total(number, label(number, key, words), false);
	}

	/** A number that should be zero. */
	public static Total zeroWanted(int number, String key, Words words) {
		return new Total(number, label(number, key, words), number > 0);
	}

	private static String label(int number, String key, Words words) {
		return words.get(key + (number == 1 ? ".one" : ".other"));
	}
}
