package journey.dsl.rules.outcome;

import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.JourneyPhases;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Market;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.measure.OutcomeKind;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Exit;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Where customers renew, some of them buy more. */
final class RenewalHasUpgrade extends WholeJourneyRule {
	RenewalHasUpgrade() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		JourneyPhases phases = context.analyses().phases(journey);
		boolean isPublic = journey.scope().market().filter(market -> market.value() == Market.PUBLIC).isPresent();
		if (isPublic || phases.steps(StandardPhase.RENEWAL).isEmpty()) return;
		boolean isShown = context.analyses().flow(journey).steps().stream().flatMap(step -> outcomes(step.step()))
				.anyMatch(name -> mayBeUpsell(name, context));
		if (!isShown) context.report(phases.place(StandardPhase.RENEWAL, journey), journey.title());
	}

	private static Stream<Ref> outcomes(Step step) {
		Stream<Ref> exits = step.ways().stream().filter(Exit.class::isInstance)
				.flatMap(way -> ((Exit) way).outcomes().stream());
		return step instanceof Moment moment
				? Stream.concat(exits, moment.odds().chances().stream().map(Chance::outcome)) : exits;
	}

	private static boolean mayBeUpsell(Ref name, RuleContext context) {
		Optional<Outcome> outcome = context.model().find(name, Outcome.class);
		return outcome.isEmpty()
				|| outcome.get().result().filter(kind -> kind.value() == OutcomeKind.UPSELL).isPresent();
	}
}
