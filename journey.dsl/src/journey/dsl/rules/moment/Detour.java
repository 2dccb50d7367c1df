package journey.dsl.rules.moment;

import java.util.List;
import journey.dsl.analysis.FlowStep;
import journey.dsl.rules.Phrasing;

/** How a way that avoids a step is told. */
final class Detour {
	private static final String ELLIPSIS = "…";

	private Detour() {}

	/** The part of a way that leads past a step: “A” → “B”, the last steps before it and the first behind. */
	static String past(FlowStep step, List<FlowStep> way, Phrasing phrasing) {
		int behind = 0;
		while (behind < way.size() - 1 && way.get(behind).index() < step.index()) behind++;
		int from = Math.max(0, behind - 2);
		int to = Math.min(way.size(), behind + 2);
		String text = from > 0 ? ELLIPSIS : "";
		for (FlowStep each : way.subList(from, to))
			text = text.isEmpty() ? phrasing.quoted(each.step().title())
					: phrasing.phrase("route", text, phrasing.quoted(each.step().title()));
		return to < way.size() ? phrasing.phrase("route", text, ELLIPSIS) : text;
	}
}
