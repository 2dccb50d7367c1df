package journey.dsl.rules.keyplaces;

import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.StatusChange;
import journey.dsl.model.step.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Customers become something else in a moment. */
final class StatusChangeHasMoment extends JourneyRule {
	StatusChangeHasMoment() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		for (Step step : journey.steps())
			if (!(step instanceof Moment) && !(step instanceof OwnStep))
				step.encounter().outlook().statusChange()
						.ifPresent(change -> report("step", step.title(), change, context));
		for (Stage stage : context.analyses().stagesWithoutMoment(journey).turning())
			report("stage", stage.title(), stage.statusChange().get(), context);
	}

	private static void report(String variant, String title, StatusChange change, RuleContext context) {
		context.reportVariant(variant, change.at(), title, context.phrasing().quoted(change.before().value()),
				context.phrasing().quoted(change.after().value()));
	}
}
