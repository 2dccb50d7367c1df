package journey.dsl.rules.moment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.MakeOrBreak;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** For each persona, a rank is that of one moment. */
final class RanksAreUnique extends ElementRule<Journey> {
	/** Whoever is not named anywhere. */
	private static final String EVERYBODY_ELSE = "";

	RanksAreUnique() {
		super(Journey.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Set<String> personas = new HashSet<>(Set.of(EVERYBODY_ELSE));
		for (Step step : journey.steps())
			if (step instanceof Moment moment)
				for (MakeOrBreak mark : moment.stakes().makeOrBreak())
					for (Ref persona : mark.personas()) personas.add(persona.target());
		Map<String, Moment> first = new HashMap<>();
		for (Step step : journey.steps())
			if (step instanceof Moment moment && moment.isMakeOrBreak()) check(moment, personas, first, context);
	}

	private static void check(Moment moment, Set<String> personas, Map<String, Moment> first, RuleContext context) {
		Set<MakeOrBreak> said = new HashSet<>();
		for (String persona : personas) {
			Optional<MakeOrBreak> mark = markFor(persona, moment).filter(each -> each.rank().isPresent());
			if (mark.isEmpty()) continue;
			int rank = mark.get().rank().get().value();
			Moment other = first.putIfAbsent(rank + " " + persona, moment);
			if (other != null && other != moment && said.add(mark.get()))
				context.reportWith(List.of(other), mark.get().rank().get().at(), moment.title(), other.title(), rank);
		}
	}

	/** The mark that names the persona, else the one that names nobody. */
	private static Optional<MakeOrBreak> markFor(String persona, Moment moment) {
		Optional<MakeOrBreak> own = moment.stakes().makeOrBreak().stream()
				.filter(mark -> mark.personas().stream()
						.anyMatch(each -> each.isResolved() && each.target().equals(persona)))
				.findFirst();
		return own.isPresent() ? own
				: moment.stakes().makeOrBreak().stream().filter(mark -> mark.personas().isEmpty()).findFirst();
	}
}
