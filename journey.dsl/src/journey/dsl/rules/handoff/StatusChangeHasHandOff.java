package journey.dsl.rules.handoff;

import java.util.List;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.model.Journey;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** Where the customer becomes something else and passes to another silo, somebody has described how. */
final class StatusChangeHasHandOff extends JourneyRule {
	StatusChangeHasHandOff() {
		super(Severity.ERROR);
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		MissingHandOffs missing = MissingHandOffs.of(journey, context);
		for (int at = 0; at < missing.all().size(); at++) {
			OwnerChange change = missing.all().get(at);
			String clause = missing.clauses().get(at);
			MissingHandOffs.statusChange(change, context.model()).ifPresent(status -> context.reportWith(List.of(change.from().step()), change.to().step().nameAt(),
					status.before().value(), status.after().value(), change.fromSilo().title(), change.toSilo().title(),
					change.from().step().title(), change.to().step().title(), clause));
		}
	}
}
