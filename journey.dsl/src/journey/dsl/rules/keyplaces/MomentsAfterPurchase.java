package journey.dsl.rules.keyplaces;

import java.util.List;
import java.util.Set;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.OwnStep;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Customers matter when they have paid, too. */
final class MomentsAfterPurchase extends WholeJourneyRule {
	MomentsAfterPurchase() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		// a journey without any moment gets one finding for that
		if (!Ends.hasMoments(flow)) return;
		List<Stage> after = journey.stages().stream()
				.filter(stage -> context.analyses().vocabulary().phase(stage).filter(StandardPhase::isAfterPurchase)
						.isPresent())
				.toList();
		List<FlowStep> steps = after.stream().flatMap(stage -> flow.stepsOf(stage).stream())
				.filter(step -> !(step.step() instanceof OwnStep)).toList();
		if (steps.isEmpty() || steps.stream().anyMatch(step -> step.step() instanceof Moment)) return;
		Set<FlowStep> ends = Ends.of(flow);
		// for the ends, end-has-moment asks
		if (!ends.containsAll(steps))
			context.report(after.get(0).nameAt(), journey.title(), context.phrasing().titles(after));
	}
}
