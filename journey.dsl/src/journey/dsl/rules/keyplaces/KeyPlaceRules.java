package journey.dsl.rules.keyplaces;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about the places where moments of truth are likely: beginning, end, high and low. */
public final class KeyPlaceRules {
	private KeyPlaceRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new BeginningHasMoment(),
				new EndHasMoment(),
				new LastStepSaysWhatNext(),
				new StageEndSaysWhatNext(),
				new StatusChangeHasMoment(),
				new MomentsAfterPurchase(),
				new RenewalHasEnding(),
				new PeakAndEndAreMoments());
	}
}
