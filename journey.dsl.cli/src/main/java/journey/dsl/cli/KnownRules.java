package journey.dsl.cli;

import journey.dsl.messages.Nearest;
import journey.dsl.rules.Rule;
import journey.dsl.rules.RuleCatalogue;

/** Rules by what users type. */
final class KnownRules {
	private KnownRules() {}

	/**
	 * The rule with that id.
	 *
	 * @throws UserError if there is none, with the nearest there is
	 */
	static Rule require(String id, RuleCatalogue rules) {
		return rules.find(id).orElseThrow(() -> {
			String near = Nearest.to(id, rules.rules().stream().map(Rule::id).toList()).map(known -> " Did you mean " + known + "?").orElse("");
			return new UserError("There is no rule " + id + "." + near + " `journey rules` lists them all.");
		});
	}
}
