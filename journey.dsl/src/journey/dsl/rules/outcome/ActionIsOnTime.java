package journey.dsl.rules.outcome;

import java.time.LocalDate;
import java.util.Optional;
import journey.dsl.model.Action;
import journey.dsl.model.ActionStatus;
import journey.dsl.model.Element;
import journey.dsl.model.Given;
import journey.dsl.model.Mastery;
import journey.dsl.model.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** What was due is done, or has a new day. */
final class ActionIsOnTime extends ElementRule<Element> {
	ActionIsOnTime() {
		super(Element.class, Severity.WARNING);
	}

	@Override
	protected void check(Element element, RuleContext context) {
		if (element instanceof Action action) checkAction(action, context);
		if (element instanceof Moment moment)
			for (Mastery mastery : moment.mastery())
				overdue(mastery.due(), context).filter(due -> mastery.done().isEmpty())
						.ifPresent(due -> context.reportVariant("mastery", due.at(), mastery.text().value(), due.value()));
	}

	private static void checkAction(Action action, RuleContext context) {
		boolean isOver = action.status().filter(status -> status.value() == ActionStatus.DONE || status.value() == ActionStatus.DROPPED).isPresent();
		if (!isOver) overdue(action.due(), context).ifPresent(due -> context.report(due.at(), action.title(), due.value()));
	}

	private static Optional<Given<LocalDate>> overdue(Optional<Given<LocalDate>> due, RuleContext context) {
		return due.filter(day -> day.value().isBefore(context.day()));
	}
}
