package journey.dsl.rules.handoff;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about the ways from one silo to the next. */
public final class HandOffRules {
	private HandOffRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new OwnerChangeHasHandOff(),
				new HandOffHasAccountable(),
				new HandOffHasWaitLimit(),
				new HandOffHasPractice(),
				new HandOffIsMeasured(),
				new HandOffCarriesSomething(),
				new HandOffMatchesOwners(),
				new HandOffChangesSilo(),
				new HandOffGapHasAction(),
				new HandOffHasMomentNear(),
				new StatusChangeHasHandOff());
	}
}
