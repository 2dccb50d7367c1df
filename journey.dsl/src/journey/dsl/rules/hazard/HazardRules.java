package journey.dsl.rules.hazard;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about what can go wrong, and the plan for it. */
public final class HazardRules {
	private HazardRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new HazardHasPlan(),
				new PlanHasOwnerAndTime(),
				new HazardHasWarning(),
				new HazardIsRated(),
				new HazardLearnedFromCase(),
				new NoReturnHasHazard(),
				new LeavingIsSeenComing());
	}
}
