package journey.dsl.rules.expectation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.analysis.Scale;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.value.Value;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.SameWords;

/** The same expectation has the same limit wherever it stands. */
final class ExpectationsAgree extends JourneyRule {
	ExpectationsAgree() {
		super(RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Scale scale = context.analyses().scale(journey);
		Map<SameWords, Said> first = new HashMap<>();
		for (Step step : journey.steps()) {
			if (!(step instanceof Moment moment)) continue;
			for (Expectation expectation : moment.needs().expectations()) {
				Said said = new Said(moment, expectation);
				Said before = first.putIfAbsent(SameWords.of(expectation.text()), said);
				if (before != null && before.concernsWhom(said)) compare(before, said, scale, context);
			}
		}
	}

	private record Said(Moment moment, Expectation expectation) {
		/** Personas who never meet each other's moments may expect different things. */
		boolean concernsWhom(Said other) {
			List<Ref> mine = moment.encounter().audience().onlyFor();
			List<Ref> others = other.moment.encounter().audience().onlyFor();
			return mine.isEmpty() || others.isEmpty() || mine.stream()
					.anyMatch(each -> others.stream().anyMatch(persona -> persona.target().equals(each.target())));
		}

		boolean countsLike(Said other) {
			return target(expectation.limit().after()).equals(target(other.expectation.limit().after()))
					&& target(expectation.limit().before()).equals(target(other.expectation.limit().before()));
		}

		private static String target(Optional<Ref> step) {
			return step.map(Ref::target).orElse("");
		}
	}

	private static void compare(Said before, Said now, Scale scale, RuleContext context) {
		Expectation one = before.expectation();
		Expectation other = now.expectation();
		boolean reported = before.countsLike(now)
				&& differ("within ", one.limit().within(), other.limit().within(), before, now, scale, context);
		reported = reported
				|| differ("at least ", one.limit().atLeast(), other.limit().atLeast(), before, now, scale, context);
		if (!reported) differ("at most ", one.limit().atMost(), other.limit().atMost(), before, now, scale, context);
	}

	private static boolean differ(String word, Optional<? extends Given<? extends Value>> one,
			Optional<? extends Given<? extends Value>> other, Said before, Said now,
			Scale scale, RuleContext context) {
		if (one.isEmpty() || other.isEmpty() || !scale.differ(one.get().value(), other.get().value())) return false;
		context.reportWith(List.of(before.moment(), now.moment()), other.get().at(), now.expectation().text().value(),
				word + one.get().value().text(),
				before.moment().title(), word + other.get().value().text(), now.moment().title());
		return true;
	}
}
