package journey.dsl.rules.handoff;

import java.util.List;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Where the customer passes from one silo to another, somebody has described how. */
final class OwnerChangeHasHandOff extends JourneyRule {
	OwnerChangeHasHandOff() {
		super(RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		for (MissingHandOff missing : MissingHandOff.of(journey, context)) {
			// for a change of status, status-change-has-hand-off asks
			if (missing.status().isPresent()) continue;
			OwnerChange change = missing.change();
			Step from = change.from().step();
			Step to = change.to().step();
			context.reportWith(List.of(from), to.nameAt(), change.fromSilo().title(), change.toSilo().title(),
					from.title(), to.title(), missing.clause());
		}
	}
}
