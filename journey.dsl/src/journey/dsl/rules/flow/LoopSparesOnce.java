package journey.dsl.rules.flow;

import java.util.List;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.Loop;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What happens once does not lie on a loop. */
final class LoopSparesOnce extends JourneyRule {
	LoopSparesOnce() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		for (Loop loop : context.analyses().flow(journey).loops()) {
			List<Step> once = loop.steps().stream().map(FlowStep::step)
					.filter(step -> step.encounter().outlook().once().isPresent()).toList();
			boolean isOwn = loop.source().isWrittenIn(journey);
			if (isOwn && !once.isEmpty())
				context.reportWith(once, loop.clause().at(), context.phrasing().titles(once),
						loop.target().step().title());
		}
	}
}
