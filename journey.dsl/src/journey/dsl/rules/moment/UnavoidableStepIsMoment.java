package journey.dsl.rules.moment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.StagesWithoutMoment;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Touchpoint;
import journey.dsl.model.value.Level;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** What matters to customers and cannot be avoided deserves more attention than a touchpoint gets. */
final class UnavoidableStepIsMoment extends WholeJourneyRule {
	UnavoidableStepIsMoment() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		StagesWithoutMoment stages = context.analyses().stagesWithoutMoment(journey);
		// a journey without any moment gets one finding for that, not one for each step
		if (!stages.hasMoments()) return;
		List<FlowStep> weighty = flow.steps().stream()
				.filter(step -> isWeighty(step, flow) && flow.isAlwaysPassed(step) && !stages.contain(step)).toList();
		if (weighty.isEmpty()) return;
		Set<FlowStep> repeatable = new HashSet<>();
		flow.loops().forEach(loop -> repeatable.addAll(loop.steps()));
		for (FlowStep step : weighty)
			if (!repeatable.contains(step)) context.report(step.step().nameAt(), step.step().title());
	}

	/**
	 * In most journeys nearly every step is unavoidable: that alone says little. Of status changes and ends speak rules
	 * of their own.
	 */
	private static boolean isWeighty(FlowStep step, Flow flow) {
		if (!(step.step() instanceof Touchpoint touchpoint)
				|| touchpoint.encounter().outlook().statusChange().isPresent())
			return false;
		boolean isHeavy = isHigh(touchpoint.encounter().experience().importance())
				|| isHigh(touchpoint.encounter().experience().effort());
		return isHeavy && flow.ways(step).stream().noneMatch(flow::isGoal);
	}

	private static boolean isHigh(Optional<Given<Level>> level) {
		return level.filter(given -> given.value() == Level.HIGH).isPresent();
	}
}
