package journey.dsl.rules.handoff;

import java.util.List;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.model.Journey;
import journey.dsl.model.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** Where the customer passes from one silo to another, somebody has described how. */
final class OwnerChangeHasHandOff extends JourneyRule {
	OwnerChangeHasHandOff() {
		super(Severity.ERROR);
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		MissingHandOffs missing = MissingHandOffs.of(journey, context);
		for (int at = 0; at < missing.all().size(); at++) {
			OwnerChange change = missing.all().get(at);
			if (MissingHandOffs.statusChange(change, context.model()).isPresent()) continue;
			Step from = change.from().step();
			Step to = change.to().step();
			context.reportWith(List.of(from), to.nameAt(), change.fromSilo().title(), change.toSilo().title(), from.title(), to.title(), missing.clauses().get(at));
		}
	}
}
