package journey.dsl.rules.handoff;

import java.util.List;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.StatusChange;
import journey.dsl.model.step.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Where the customer becomes something else and passes to another silo, somebody has described how. */
final class StatusChangeHasHandOff extends JourneyRule {
	StatusChangeHasHandOff() {
		super(RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		for (MissingHandOff missing : MissingHandOff.of(journey, context))
			missing.status().ifPresent(status -> report(missing, status, context));
	}

	private static void report(MissingHandOff missing, StatusChange status, RuleContext context) {
		OwnerChange change = missing.change();
		Step from = change.from().step();
		Step to = change.to().step();
		context.reportWith(List.of(from), to.nameAt(), status.before().value(), status.after().value(),
				change.fromSilo().title(), change.toSilo().title(),
				from.title(), to.title(), missing.clause());
	}
}
