package journey.dsl.rules.moment;

import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.Journey;
import journey.dsl.model.Moment;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** What is marked as being on the critical path is on every way to the goal. */
public final class CriticalPathIsUnavoidable extends JourneyRule {
	/** For the catalogue. */
	public CriticalPathIsUnavoidable() {
		super(Severity.WARNING);
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		if (context.model().isSubJourney(journey)) return;
		Flow flow = context.flow(journey);
		for (FlowStep step : flow.steps()) {
			if (!(step.step() instanceof Moment moment) || moment.onCriticalPath().isEmpty()) continue;
			List<FlowStep> bypass = flow.bypass(step);
			if (!bypass.isEmpty()) context.report(moment.onCriticalPath().get(), moment.title(), route(bypass));
		}
	}

	private static String route(List<FlowStep> steps) {
		return steps.stream().map(step -> "“" + step.step().title() + "”").collect(Collectors.joining(" → "));
	}
}
