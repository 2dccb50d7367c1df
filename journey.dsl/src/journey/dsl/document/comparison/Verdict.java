package journey.dsl.document.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import journey.dsl.document.Words;

/** What becomes of a step or a hand-off. */
public enum Verdict {
	NEW, CHANGED, KEPT, GONE;

	/**
	 * How many steps there are of a verdict.
	 *
	 * @param verdict which
	 * @param text how many, in words
	 */
	public record Count(Verdict verdict, String text) {}

	/** The class that shows it. */
	public String style() {
		return name().toLowerCase(Locale.ROOT);
	}

	static List<Count> counts(List<StepRow> rows, Words words) {
		List<Count> counts = new ArrayList<>();
		for (Verdict verdict : values())
			counts.add(new Count(verdict, words.count("comparison.count." + verdict,
					(int) rows.stream().filter(row -> row.verdict() == verdict).count())));
		return List.copyOf(counts);
	}

	static Verdict of(boolean before, boolean after, boolean differs) {
		if (!before) return NEW;
		if (!after) return GONE;
		return differs ? CHANGED : KEPT;
	}
}
