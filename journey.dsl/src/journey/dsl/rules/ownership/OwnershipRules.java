package journey.dsl.rules.ownership;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about who owns what. */
public final class OwnershipRules {
	private OwnershipRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new JourneyHasOwner(),
				new JourneyOwnerIsPerson(),
				new StageHasOwner(),
				new StepHasOwner(),
				new AreaHasOneOwner(),
				new ReviewIsCurrent(),
				new ApprovedIsClean());
	}
}
