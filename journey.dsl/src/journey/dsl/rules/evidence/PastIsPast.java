package journey.dsl.rules.evidence;

import java.time.LocalDate;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.measure.Evidence;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Given;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What has happened does not lie in the future. */
final class PastIsPast extends ElementRule<Element> {
	PastIsPast() {
		super(Element.class, RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Element element, RuleContext context) {
		if (element instanceof Evidence evidence)
			evidence.date().filter(date -> isAhead(date, context)).ifPresent(
					date -> context.reportVariant("evidence", date.at(), evidence.title(), date.value()));
		if (element instanceof Journey journey)
			journey.lifecycle().lastReviewed().filter(date -> isAhead(date, context)).ifPresent(
					date -> context.reportVariant("review", date.at(), journey.title(), date.value()));
	}

	/** Elsewhere in the world it may be tomorrow already. */
	private static boolean isAhead(Given<LocalDate> date, RuleContext context) {
		return date.value().isAfter(context.day().plusDays(1));
	}
}
