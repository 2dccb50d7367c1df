package journey.dsl.cli;

import java.util.Iterator;
import journey.dsl.cli.terminal.UserError;
import journey.dsl.messages.Nearest;
import journey.dsl.rules.Rule;
import journey.dsl.rules.catalogue.RuleCatalogue;

/** Finds rules by what users type. */
final class KnownRules {
	/** What a shell offers. They are looked for when it asks, not whenever a command is run. */
	static final class Ids implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return RuleCatalogue.standard().rules().stream().map(Rule::id).iterator();
		}
	}

	private KnownRules() {}

	/**
	 * The rule with that id.
	 *
	 * @throws UserError if there is none, with the nearest there is
	 */
	static Rule require(String id, RuleCatalogue rules) {
		return rules.find(id).orElseThrow(() -> {
			String near = Nearest.to(id, rules.rules().stream().map(Rule::id).toList())
					.map(known -> " Did you mean " + known + "?").orElse("");
			return new UserError("There is no rule " + id + "." + near + " `journey rules` lists them all.");
		});
	}
}
