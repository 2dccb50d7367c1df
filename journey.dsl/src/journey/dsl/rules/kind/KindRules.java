package journey.dsl.rules.kind;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about the five moment types and the B2B situations. */
public final class KindRules {
	private KindRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of();
	}
}
