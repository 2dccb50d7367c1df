package journey.dsl.rules.place;

import java.util.List;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.Journey;
import journey.dsl.model.Moment;
import journey.dsl.model.OwnStep;
import journey.dsl.model.Stage;
import journey.dsl.model.StatusChange;
import journey.dsl.model.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** Customers become something else in a moment. */
final class StatusChangeHasMoment extends JourneyRule {
	StatusChangeHasMoment() {
		super(Severity.WARNING);
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		for (Stage stage : journey.stages()) {
			for (Step step : stage.steps())
				if (!(step instanceof Moment) && !(step instanceof OwnStep)) step.encounter().statusChange().ifPresent(change -> report("step", step.title(), change, context));
			stage.statusChange().filter(change -> !happens(context.flow(journey).stepsOf(stage))).ifPresent(change -> report("stage", stage.title(), change, context));
		}
	}

	/** Whether a moment stands there, or a step says that it happens exactly there. */
	private static boolean happens(List<FlowStep> steps) {
		return steps.isEmpty() || steps.stream().anyMatch(step -> step.step() instanceof Moment || step.step().encounter().statusChange().isPresent());
	}

	private static void report(String variant, String title, StatusChange change, RuleContext context) {
		context.reportVariant(variant, change.at(), title, context.quoted(change.before().value()), context.quoted(change.after().value()));
	}
}
