package journey.dsl.rules.outcome;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.ActionStatus;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.source.Element;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What shall be done has somebody who does it, a day, and a size. */
final class ActionIsReady extends ElementRule<Element> {
	private static final Set<ActionStatus> NOT_PLANNED = EnumSet.of(ActionStatus.IDEA, ActionStatus.DONE,
			ActionStatus.DROPPED);

	ActionIsReady() {
		super(Element.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Element element, RuleContext context) {
		if (element instanceof Action action) checkAction(action, context);
		if (element instanceof Moment moment)
			for (Mastery mastery : moment.design().mastery())
				if (mastery.due().isEmpty() && mastery.done().isEmpty())
					context.reportVariant("mastery", mastery.text().at(), mastery.text().value());
	}

	private static void checkAction(Action action, RuleContext context) {
		// an idea or a dropped action needs no owner and no date
		if (action.status().filter(status -> NOT_PLANNED.contains(status.value())).isPresent()) return;
		List<String> missing = new ArrayList<>();
		if (action.owner().isEmpty()) missing.add("`owner`");
		if (action.due().isEmpty()) missing.add("`due`");
		if (action.effort().isEmpty()) missing.add("`effort`");
		if (!missing.isEmpty()) context.report(action.nameAt(), action.title(), context.phrasing().list(missing));
	}
}
