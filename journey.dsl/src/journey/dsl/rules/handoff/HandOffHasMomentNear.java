package journey.dsl.rules.handoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.HandOffPlace;
import journey.dsl.analysis.StagesWithoutMoment;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Next to a hand-off between silos stands a moment. */
final class HandOffHasMomentNear extends JourneyRule {
	HandOffHasMomentNear() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		StagesWithoutMoment stages = context.analyses().stagesWithoutMoment(journey);
		// where there is no moment at all, journey-has-make-or-break says so once
		if (!stages.hasMoments() && !context.model().isSubJourney(journey)) return;
		for (HandOffPlace place : context.analyses().handOffPlaces(journey).all()) {
			Optional<Owner> from = context.model().siloOf(place.handOff().route().from());
			Optional<Owner> to = context.model().siloOf(place.handOff().route().to());
			// unknown owners have findings of their own; within one silo nothing gets lost
			if (from.isEmpty() || to.isEmpty() || from.get().qualifiedName().equals(to.get().qualifiedName())) continue;
			boolean isKnown = !place.before().isEmpty() && !place.behind().isEmpty();
			boolean hasMoment = Stream.concat(place.before().stream(), place.behind().stream())
					.anyMatch(step -> step.step() instanceof Moment);
			if (!isKnown || hasMoment
					|| Stream.concat(place.before().stream(), place.behind().stream()).anyMatch(stages::contain))
				continue;
			List<Step> before = place.before().stream().map(FlowStep::step).toList();
			List<Step> behind = place.behind().stream().map(FlowStep::step).toList();
			context.reportWith(Stream.concat(before.stream(), behind.stream()).toList(), place.handOff().nameAt(),
					from.get().title(), to.get().title(),
					context.phrasing().titles(before), context.phrasing().titles(behind));
		}
	}
}
