package journey.dsl.rules.journey;

import java.util.HashSet;
import java.util.Set;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Exit;
import journey.dsl.model.step.Way;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** What a journey aims for is reached somewhere in it. */
final class AimHasExit extends WholeJourneyRule {
	AimHasExit() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Set<String> reached = new HashSet<>();
		for (FlowStep step : context.analyses().flow(journey).steps())
			for (Way way : step.step().ways())
				if (way instanceof Exit exit) exit.outcomes().forEach(outcome -> reached.add(outcome.target()));
		// where no aim is an exit, the natural end is the goal; an outcome without a target may be any
		if (reached.contains("") || journey.charter().aims().stream()
				.noneMatch(aim -> aim.isResolved() && reached.contains(aim.target())))
			return;
		for (Ref aim : journey.charter().aims())
			if (aim.isResolved() && !reached.contains(aim.target()))
				context.report(aim.at(), journey.title(), context.model().title(aim), aim.name());
	}
}
