package journey.dsl.rules.expectation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** A promise that one team gives and another must keep travels with the customer. */
final class PromiseIsCarried extends WholeJourneyRule {
	PromiseIsCarried() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		List<FlowStep> steps = context.analyses().flow(journey).steps();
		Map<String, FlowStep> given = new HashMap<>();
		for (FlowStep step : steps)
			step.step().encounter().outlook().gives().stream().filter(Ref::isResolved)
					.forEach(name -> given.putIfAbsent(name.target(), step));
		if (given.isEmpty()) return;
		Set<String> told = new HashSet<>();
		for (FlowStep step : steps)
			if (step.step() instanceof Moment moment)
				for (Ref name : Stream.concat(moment.design().keeps().stream(), moment.design().breaks().stream())
						.toList())
					context.model().find(name, Promise.class).filter(promise -> given.containsKey(name.target()))
							.ifPresent(
									promise -> check(promise, given.get(name.target()), step, told, journey, context));
	}

	private static void check(Promise promise, FlowStep giving, FlowStep keeping, Set<String> told, Journey journey,
			RuleContext context) {
		Optional<Owner> giver = context.model().ownerOf(giving.step()).flatMap(context.model()::siloOf);
		Optional<Owner> keeper = context.model().ownerOf(keeping.step()).flatMap(context.model()::siloOf);
		if (giver.isEmpty() || keeper.isEmpty()
				|| giver.get().qualifiedName().equals(keeper.get().qualifiedName()))
			return;
		PromiseWords words = PromiseWords.of(promise);
		// a chain that is missing, and a hand-off that carries nothing, have findings of their own
		Optional<HandOff> silent = context.analyses().handOffChains(journey)
				.between(giver.get(), keeper.get(), keeping.index()).stream()
				.filter(handOff -> !handOff.transfer().carries().isEmpty())
				.filter(handOff -> handOff.transfer().carries().stream().noneMatch(words::isMeant)).findFirst();
		silent.filter(handOff -> told.add(promise.qualifiedName() + " " + handOff.qualifiedName()))
				.ifPresent(handOff -> context.reportWith(List.of(promise, keeping.step()),
						handOff.transfer().carries().get(0).at(), promise.title(), giver.get().title(),
						keeper.get().title(), keeping.step().title(), handOff.title()));
	}
}
