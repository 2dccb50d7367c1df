package journey.dsl.rules.moment;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about the moments that make or break a journey. */
public final class MomentRules {
	private MomentRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new MakeOrBreakHasJob(),
				new MakeOrBreakIsOnCriticalPath(),
				new CriticalPathIsUnavoidable(),
				new UnavoidableStepIsMoment(),
				new TopTen(),
				new NotEverythingIsCritical(),
				new RanksAreUnique(),
				new RanksHaveNoGaps(),
				new JourneyHasMakeOrBreak(),
				new MomentHasConsequence(),
				new FirstImpressionHasTone(),
				new ImportanceFits(),
				new MomentHasType(),
				new MomentHasChannel(),
				new MomentHasFeeling(),
				new MomentMeetsTypeRequirements(),
				new TypeFitsPhase());
	}
}
