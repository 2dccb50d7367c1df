package journey.dsl.rules.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.measure.OutcomeKind;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Duration;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Who wants to be on time has said by when. */
final class OnTimeNeedsLimit extends WholeJourneyRule {
	OnTimeNeedsLimit() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		List<Moment> moments = flow.steps().stream().map(FlowStep::step).filter(Moment.class::isInstance)
				.map(Moment.class::cast).toList();
		boolean isLimited = journey.charter().deadline().isPresent() || moments.stream()
				.flatMap(moment -> moment.needs().expectations().stream()).anyMatch(OnTimeNeedsLimit::limitsTime);
		if (isLimited) return;
		List<Ref> named = new ArrayList<>(journey.charter().aims());
		moments.forEach(moment -> moment.odds().chances().forEach(chance -> named.add(chance.outcome())));
		for (Ref name : named) {
			Optional<Outcome> outcome = context.model().find(name, Outcome.class).filter(OnTimeNeedsLimit::isOnTime);
			if (outcome.isEmpty()) continue;
			if (outcome.get().within().isEmpty()) context.report(name.at(), outcome.get().title(), journey.title());
			return;
		}
	}

	private static boolean isOnTime(Outcome outcome) {
		return outcome.result().filter(kind -> kind.value() == OutcomeKind.ON_TIME).isPresent();
	}

	private static boolean limitsTime(Expectation expectation) {
		return expectation.limit().within().isPresent()
				|| expectation.limit().atMost().filter(limit -> limit.value() instanceof Duration).isPresent();
	}
}
