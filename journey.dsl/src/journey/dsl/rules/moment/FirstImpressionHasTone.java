package journey.dsl.rules.moment;

import java.util.Optional;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** How we sound is settled for the first moment, and for the one in which customers become something else. */
final class FirstImpressionHasTone extends WholeJourneyRule {
	FirstImpressionHasTone() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		// first what happens, then how it sounds
		if (context.isDraft(journey)) return;
		Optional<Moment> first = Optional.empty();
		for (FlowStep step : context.analyses().flow(journey).steps()) {
			if (!(step.step() instanceof Moment moment)) continue;
			boolean isFirst = first.isEmpty();
			if (isFirst) first = Optional.of(moment);
			if (moment.design().tone().isPresent()) continue;
			if (isFirst) context.report(moment.nameAt(), moment.title());
			else if (moment.encounter().outlook().statusChange().isPresent())
				context.reportVariant("status", moment.nameAt(), moment.title(),
						context.phrasing().quoted(moment.encounter().outlook().statusChange().get().after().value()));
		}
	}
}
