package journey.dsl.model.step;

import journey.dsl.model.source.Spelled;

/** How customers feel, from −2 to 2. */
public enum Mood implements Spelled {
	VERY_NEGATIVE(-2), NEGATIVE(-1), NEUTRAL(0), POSITIVE(1), VERY_POSITIVE(2);

	private final int value;

	Mood(int value) {
		this.value = value;
	}

	/** Its height on the emotion curve, from −2 to 2. */
	public int value() {
		return value;
	}
}
