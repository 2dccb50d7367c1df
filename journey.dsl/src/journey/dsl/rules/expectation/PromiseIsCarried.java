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

	/** Where customers hear a promise. */
	private record Giving(FlowStep step, Ref promise) {}

	@Override
	public void check(Journey journey, RuleContext context) {
		List<FlowStep> steps = context.analyses().flow(journey).steps();
		Map<String, Giving> given = new HashMap<>();
		for (FlowStep step : steps)
			step.step().encounter().outlook().gives().stream().filter(Ref::isResolved)
					.forEach(name -> given.putIfAbsent(name.target(), new Giving(step, name)));
		if (given.isEmpty()) return;
		Set<String> told = new HashSet<>();
		for (FlowStep step : steps)
			if (step.step() instanceof Moment moment)
				Stream.concat(moment.design().keeps().stream(), moment.design().breaks().stream())
						.filter(name -> given.containsKey(name.target()))
						.forEach(name -> check(given.get(name.target()), step, told, journey, context));
	}

	private static void check(Giving giving, FlowStep keeping, Set<String> told, Journey journey,
			RuleContext context) {
		Optional<Promise> promise = context.model().find(giving.promise(), Promise.class);
		Optional<Owner> giver = silo(giving.step(), context);
		Optional<Owner> keeper = silo(keeping, context);
		if (promise.isEmpty() || giver.isEmpty() || keeper.isEmpty()
				|| giver.get().qualifiedName().equals(keeper.get().qualifiedName()))
			return;
		PromiseWords words = PromiseWords.of(promise.get());
		// a chain that is missing, and a hand-off that carries nothing, have findings of their own
		Optional<HandOff> silent = context.analyses().handOffChains(journey)
				.between(giver.get(), keeper.get(), keeping.index()).stream()
				.filter(handOff -> !handOff.transfer().carries().isEmpty())
				.filter(handOff -> handOff.transfer().carries().stream().noneMatch(words::isMeant)).findFirst();
		silent.filter(handOff -> told.add(giving.promise().target() + " " + handOff.qualifiedName()))
				.ifPresent(handOff -> context.reportWith(List.of(promise.get(), handOff, keeping.step()),
						giving.promise().at(), promise.get().title(), giver.get().title(), keeper.get().title(),
						keeping.step().title(), handOff.title()));
	}

	private static Optional<Owner> silo(FlowStep step, RuleContext context) {
		return context.model().ownerOf(step.step()).flatMap(context.model()::siloOf);
	}
}
