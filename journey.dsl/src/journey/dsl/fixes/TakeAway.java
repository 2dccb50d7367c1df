package journey.dsl.fixes;

import java.util.List;

/** Takes away what the finding is about. */
final class TakeAway implements Fix {
	private static final int LONGEST_TITLE = 60;

	private final String before;
	private final boolean isSafe;

	/** Just the words that the finding is about. */
	TakeAway() {
		this("", false);
	}

	/**
	 * With the words that stand before them.
	 *
	 * @param before a word that begins the clause, if the finding is about a part of it
	 * @param isSafe whether nothing is lost by it
	 */
	TakeAway(String before, boolean isSafe) {
		this.before = before;
		this.isSafe = isSafe;
	}

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.withWordsBefore(before, context.finding().at()).map(at -> {
			List<TextEdit> edits = List.of(context.edits().without(at));
			return isSafe ? context.edits().safe("away", edits, title(context.text(at)))
					: context.edits().toLookAt("away", edits, title(context.text(at)));
		}).stream().toList();
	}

	/** Words in a line that is not too long. */
	static String title(String text) {
		String words = text.strip().replaceAll("\\s+", " ");
		return words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) + "…" : words;
	}
}
