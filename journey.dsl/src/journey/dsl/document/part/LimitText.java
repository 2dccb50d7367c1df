package journey.dsl.document.part;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.analysis.Scale;
import journey.dsl.analysis.Standing;
import journey.dsl.document.Wording;
import journey.dsl.model.moment.Expectation;

/**
 * A limit of an expectation, or where it stands today.
 *
 * @param text the figure in words
 * @param missed whether it is today's figure, and beyond a limit
 */
public record LimitText(String text, boolean missed) {
	/** The limits and, where known, where it stands. */
	public static List<LimitText> of(Expectation expectation, Scale scale, Wording wording) {
		List<LimitText> texts = new ArrayList<>(
				wording.limits(expectation).stream().map(limit -> new LimitText(limit, false)).toList());
		boolean missed = Standing.of(expectation, scale) == Standing.MISSED;
		expectation.today().ifPresent(today -> texts.add(new LimitText(
				wording.words().get(missed ? "today.missed" : "today", wording.value(today.value())), missed)));
		return List.copyOf(texts);
	}
}
