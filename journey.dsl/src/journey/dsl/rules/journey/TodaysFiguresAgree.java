package journey.dsl.rules.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.dsl.analysis.Scale;
import journey.dsl.analysis.StepMatches;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.moment.GoesWell;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.value.Value;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.SameWords;
import journey.dsl.rules.Severity;

/** A journey that shall be says of today what the one says that is. */
final class TodaysFiguresAgree extends JourneyRule {
	TodaysFiguresAgree() {
		super(RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Optional<Journey> asIs = journey.lifecycle().improves()
				.flatMap(name -> context.model().find(name, Journey.class));
		// what is kept for comparison only says what was true once; a journey that improves itself has its own finding
		if (asIs.isEmpty() || asIs.get().isRetired() || asIs.get().qualifiedName().equals(journey.qualifiedName()))
			return;
		Both both = new Both(journey, asIs.get(), context.analyses().scale(journey), context);
		StepMatches matches = StepMatches.of(asIs.get(), journey);
		for (Step step : journey.steps())
			matches.former(step).ifPresent(before -> {
				if (step instanceof Moment moment && before instanceof Moment old && isForTheSame(moment, old))
					both.compare(moment, old);
			});
		Map<String, HandOff> former = new HashMap<>();
		asIs.get().handOffs().forEach(handOff -> former.putIfAbsent(handOff.name(), handOff));
		for (HandOff handOff : journey.handOffs())
			Optional.ofNullable(former.get(handOff.name())).ifPresent(old -> both.compare(handOff, old));
	}

	/** Of other customers other figures are true. */
	private static boolean isForTheSame(Moment moment, Moment old) {
		return personas(moment).equals(personas(old));
	}

	private static Set<String> personas(Moment moment) {
		return moment.encounter().audience().onlyFor().stream().map(Ref::target).collect(Collectors.toSet());
	}

	private record Both(Journey journey, Journey asIs, Scale scale, RuleContext context) {
		void compare(Moment moment, Moment old) {
			for (Chance chance : moment.odds().chances())
				same(old.odds().chances(), chance, each -> each.outcome().target()).ifPresent(
						former -> compare("chance", context.model().title(chance.outcome()), chance.today(),
								former.today(), moment, old));
			for (Expectation expectation : moment.needs().expectations())
				same(old.needs().expectations(), expectation, each -> SameWords.of(each.text())).ifPresent(
						former -> compareIfGiven("expectation", expectation.text().value(), expectation.today(),
								former.today(), moment, old));
			compareIfGiven("goes-well", moment.title(), moment.odds().goesWell().map(GoesWell::today),
					old.odds().goesWell().map(GoesWell::today), moment, old);
		}

		void compare(HandOff handOff, HandOff old) {
			compareIfGiven("wait", handOff.title(), handOff.waiting().today(), old.waiting().today(), handOff, old);
		}

		private static <T> Optional<T> same(List<T> former, T now, Function<T, Object> what) {
			return former.stream().filter(each -> what.apply(each).equals(what.apply(now))).findFirst();
		}

		private void compareIfGiven(String variant, String what, Optional<? extends Given<? extends Value>> now,
				Optional<? extends Given<? extends Value>> former, Element part, Element old) {
			if (now.isPresent() && former.isPresent()) compare(variant, what, now.get(), former.get(), part, old);
		}

		private void compare(String variant, String what, Given<? extends Value> now, Given<? extends Value> former,
				Element part, Element old) {
			if (scale.differ(now.value(), former.value()))
				context.reportVariantWith(variant, List.of(part, old), now.at(), what, now.value().text(),
						journey.title(), former.value().text(), asIs.title(), part.title());
		}
	}
}
