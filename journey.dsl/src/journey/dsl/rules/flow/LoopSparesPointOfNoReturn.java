package journey.dsl.rules.flow;

import java.util.List;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.Loop;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Nobody goes back behind a point of no return. */
final class LoopSparesPointOfNoReturn extends JourneyRule {
	LoopSparesPointOfNoReturn() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		for (Loop loop : context.analyses().flow(journey).loops()) {
			// a loop inside a sub-journey is reported there
			if (!loop.source().isWrittenIn(journey)) continue;
			List<Step> passed = loop.steps().stream().filter(step -> isPassed(step, loop)).map(FlowStep::step).toList();
			if (!passed.isEmpty())
				context.reportWith(passed, loop.clause().at(), context.phrasing().titles(passed),
						loop.target().step().title());
		}
	}

	/**
	 * The source itself may be one, since customers leave it backward. For what happens once, loop-spares-once asks.
	 */
	private static boolean isPassed(FlowStep step, Loop loop) {
		boolean isSourceOnly = step.equals(loop.source()) && !step.equals(loop.target());
		return !isSourceOnly && step.step() instanceof Moment moment && moment.stakes().pointOfNoReturn().isPresent()
				&& moment.encounter().outlook().once().isEmpty();
	}
}
