package journey.dsl.document.handoffchart;

/**
 * How an arrow lies over the columns, as classes.
 *
 * @param ends the columns of its ends
 * @param span the columns it reaches over
 * @param direction forth, back, or inside of one column
 */
public record Arrow(String ends, String span, String direction) {
	/** Whether it points from the right to the left. */
	public boolean isBack() {
		return direction.equals("back");
	}

	/** Whether it stays in one column. */
	public boolean isInside() {
		return direction.equals("inside");
	}
}
