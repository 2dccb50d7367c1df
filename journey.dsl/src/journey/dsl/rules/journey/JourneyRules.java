package journey.dsl.rules.journey;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about the journey as a whole. */
public final class JourneyRules {
	private JourneyRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new JourneyHasPersona(),
				new JourneyHasJob(),
				new StageHasSteps(),
				new JourneyIsReadable(),
				new SubJourneysHaveNoCycle(),
				new ToBeHasAsIs(),
				new TodaysFiguresAgree(),
				new CalendarAddsUp(),
				new AimHasExit(),
				new AimIsAWin(),
				new ImageIsInWorkspace());
	}
}
