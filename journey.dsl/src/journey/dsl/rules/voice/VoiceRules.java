package journey.dsl.rules.voice;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about whether the customer speaks, or an insider. */
public final class VoiceRules {
	private VoiceRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new NameIsCustomersVoice(),
				new StepIsNotOnlyBackstage(),
				new ExpectationIsNotInternalKpi());
	}
}
