package journey.dsl.picture;

/**
 * A sign that can be told from the others by its shape alone.
 *
 * @param path its outline in a square of 24, filled by the even-odd rule
 */
public record Symbol(String path) {
	/** Where customer and company meet. */
	public static final Symbol TOUCHPOINT = new Symbol(
			"M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17zM12 6.3a5.7 5.7 0 1 1 0 11.4a5.7 5.7 0 1 1 0-11.4z");
	/** A moment of no declared type. */
	public static final Symbol MOMENT = new Symbol("M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17z");
	/** What the customer does without us. */
	public static final Symbol OWN_STEP = new Symbol(
			"M12 3a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 1 1 0-8.4zM3.5 21c0-4.6 3.6-7.6 8.5-7.6s8.5 3 8.5 7.6z");
	/** A whole journey in small. */
	public static final Symbol SUB_JOURNEY = new Symbol(
			"M2.5 2.5h13v13h-13zM5.2 5.2v7.6h7.6V5.2zM17.5 8.5h4v13h-13v-4h2.7v1.3h7.6v-7.6h-1.3z");
	/** Back to an earlier step. */
	public static final Symbol LOOP = new Symbol("M10 3L3 9l7 6v-4h5a3.5 3.5 0 0 1 0 7H7v3h8a6.5 6.5 0 0 0 0-13h-5z");
	/** Forward to a later step. */
	public static final Symbol JUMP = new Symbol("M14 3l7 6-7 6v-4H9a3.5 3.5 0 0 0 0 7h8v3H9A6.5 6.5 0 0 1 9 8h5z");
	/** Out of the journey. */
	public static final Symbol EXIT = new Symbol("M3 3h10v3H6v12h7v3H3zM15 6l6.5 6-6.5 6v-4.2H9v-3.6h6z");
	/** From one owner to another. */
	public static final Symbol HAND_OFF = new Symbol("M8 3L1.5 8.5 8 14v-4h14V7H8zM16 10.5V14.5H2v3h14v4l6.5-5.5z");
}
