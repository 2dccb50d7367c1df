package journey.dsl.rules.outcome;

import journey.dsl.model.journey.Action;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.source.Element;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What was due is done, or has a new day. */
final class ActionIsOnTime extends ElementRule<Element> {
	ActionIsOnTime() {
		super(Element.class, RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Element element, RuleContext context) {
		if (element instanceof Action action && action.isLate(context.day()))
			action.due().ifPresent(due -> context.report(due.at(), action.title(), due.value()));
		if (element instanceof Moment moment)
			for (Mastery mastery : moment.design().mastery())
				if (mastery.isLate(context.day()))
					mastery.due().ifPresent(
							due -> context.reportVariant("mastery", due.at(), mastery.text().value(), due.value()));
	}
}
