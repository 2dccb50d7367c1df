package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Count;
import journey.dsl.model.value.Duration;
import journey.dsl.model.value.Value;

/** A limit in the kind of figure that is known today; how much is enough, only the modeller knows. */
final class LimitExpectation implements Fix {
	private static final String NOTHING_KNOWN = "at least 90%";

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().flatMap(moment -> moment.needs().expectations().stream())
				.filter(each -> each.at().contains(context.finding().at()))
				.map(expectation -> repair(expectation, context)).toList();
	}

	private static Repair repair(Expectation expectation, FixContext context) {
		String limit = expectation.today().map(today -> limit(today.value())).orElse(NOTHING_KNOWN);
		String note = "note " + context.edits().placeholder("limit", expectation.text().value());
		return context.edits().toLookAt("add", List.of(context.edits().extend(expectation.at(), limit, note)), limit,
				expectation.text().value());
	}

	private static String limit(Value today) {
		if (today instanceof Duration) return "within " + today.text();
		return (today instanceof Count ? "at most " : "at least ") + today.text();
	}
}
