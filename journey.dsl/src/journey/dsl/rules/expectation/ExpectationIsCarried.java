package journey.dsl.rules.expectation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Who must meet an expectation hears of it from those who set it, by a hand-off. */
final class ExpectationIsCarried extends WholeJourneyRule {
	ExpectationIsCarried() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		List<FlowStep> steps = context.analyses().flow(journey).steps();
		List<Expectation> shared = steps.stream().filter(step -> step.step() instanceof Moment)
				.flatMap(step -> ((Moment) step.step()).needs().expectations().stream())
				.filter(expectation -> expectation.setBy().isPresent() && expectation.metBy().isPresent()).toList();
		if (shared.isEmpty()) return;
		SiloNetwork network = SiloNetwork.of(steps, context.analyses().handOffs(journey), context.model());
		if (network.isClear()) for (Expectation expectation : shared) check(expectation, network, journey, context);
	}

	private static void check(Expectation expectation, SiloNetwork network, Journey journey, RuleContext context) {
		Ref metBy = expectation.metBy().get();
		Optional<Owner> setter = context.model().siloOf(expectation.setBy().get());
		Optional<Owner> meeter = context.model().siloOf(metBy);
		// unknown owners have findings of their own
		if (setter.isEmpty() || meeter.isEmpty() || network.leads(setter.get(), meeter.get())) return;
		Optional<Owner> absent = Stream.of(meeter.get(), setter.get()).filter(silo -> !network.contains(silo))
				.findFirst();
		String text = expectation.text().value();
		if (absent.isEmpty()) context.report(metBy.at(), setter.get().title(), meeter.get().title(), text);
		else
			context.reportVariant("absent", metBy.at(), setter.get().title(), meeter.get().title(), text,
					absent.get().title(), journey.title());
	}
}
