package journey.dsl.rules.flow;

import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Then;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Going back is called going back. */
final class LoopIsMarked extends JourneyRule {
	LoopIsMarked() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		for (FlowStep step : flow.steps()) {
			// a loop inside a sub-journey is reported there
			if (!step.isWrittenIn(journey)) continue;
			UnmarkedLoops.from(step, flow).forEach(way -> {
				Then then = (Then) way.clause().get();
				context.report(then.at(), step.step().title(), context.model().title(then.target()),
						then.target().name());
			});
		}
	}
}
