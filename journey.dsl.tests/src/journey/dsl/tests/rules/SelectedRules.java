package journey.dsl.tests.rules;

import java.util.List;
import java.util.Optional;
import journey.dsl.messages.Nearest;
import journey.dsl.rules.Rule;
import journey.dsl.rules.catalogue.RuleCatalogue;

/**
 * The rules that tests go through: all of them, or the one that {@code -Djourney.rule} names, as
 * {@code ./verify --rule} does.
 */
final class SelectedRules {
	private static final Optional<String> ONE = Optional.ofNullable(System.getProperty("journey.rule"));

	private SelectedRules() {}

	/** The rules, in the order of the catalogue. */
	static List<Rule> list() {
		RuleCatalogue all = RuleCatalogue.standard();
		return ONE.map(id -> List.of(all.find(id).orElseThrow(() -> unknown(id, all)))).orElse(all.rules());
	}

	/** Whether only one rule is asked for. */
	static boolean isOne() {
		return ONE.isPresent();
	}

	/** Whether the rule with that id is one of them. */
	static boolean have(String rule) {
		return ONE.isEmpty() || list().get(0).id().equals(rule);
	}

	private static IllegalArgumentException unknown(String id, RuleCatalogue all) {
		String near = Nearest.to(id, all.rules().stream().map(Rule::id).toList())
				.map(known -> " Did you mean " + known + "?").orElse("");
		return new IllegalArgumentException("There is no rule " + id + "." + near);
	}
}
