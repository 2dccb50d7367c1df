package journey.dsl.document.actions;

import java.util.List;
import journey.dsl.document.Words;

/**
 * Open actions by what they take and what they gain.
 *
 * @param efforts the columns
 * @param rows one per size of gain, the highest first
 */
public record ActionMatrix(List<Head> efforts, List<SizeRow> rows) {
	static final List<String> SIZES = List.of("high", "some", "unknown");
	static final List<String> EFFORTS = List.of("low", "medium", "high", "unknown");

	/**
	 * A level of effort.
	 *
	 * @param key its name
	 * @param text what people read
	 */
	public record Head(String key, String text) {}

	/**
	 * Actions that gain alike.
	 *
	 * @param text how much
	 * @param cells one per level of effort
	 */
	public record SizeRow(String text, List<MatrixCell> cells) {
		/** The class of its style: whether any action gains so much. */
		public String style() {
			return cells.stream().allMatch(cell -> cell.actions().isEmpty()) ? "nothing" : "some";
		}
	}

	/**
	 * Actions that take and gain alike.
	 *
	 * @param effort what they take
	 * @param style first, next or later: when they are worth doing
	 * @param advice the same in words; empty for what is neither first nor next
	 * @param actions the actions
	 */
	public record MatrixCell(String effort, String style, String advice, List<ActionRow> actions) {}

	static ActionMatrix of(List<ActionRow> rows, Words words) {
		List<ActionRow> open = rows.stream().filter(row -> !row.progress().over()).toList();
		List<Head> efforts = EFFORTS.stream().map(effort -> new Head(effort, words.get("actions.column." + effort)))
				.toList();
		return new ActionMatrix(efforts, SIZES.stream()
				.map(size -> new SizeRow(words.get("actions.size." + size),
						efforts.stream().map(effort -> cell(size, effort, open, words)).toList()))
				.toList());
	}

	private static MatrixCell cell(String size, Head effort, List<ActionRow> open, Words words) {
		List<ActionRow> actions = open.stream()
				.filter(row -> row.gain().size().equals(size) && row.price().effort().equals(effort.key())).toList();
		String style = style(size, effort.key());
		return new MatrixCell(effort.text(), style, style.equals("later") ? "" : words.get("actions." + style),
				actions);
	}

	private static String style(String size, String effort) {
		boolean high = size.equals("high");
		if (high && effort.equals("low")) return "first";
		return high && effort.equals("medium") || size.equals("some") && effort.equals("low") ? "next" : "later";
	}
}
