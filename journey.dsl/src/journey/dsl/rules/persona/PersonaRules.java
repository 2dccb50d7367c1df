package journey.dsl.rules.persona;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about who travels a journey, and on which channels. */
public final class PersonaRules {
	private PersonaRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new B2bHasMoreThanOnePersona(),
				new MomentSaysForWhom(),
				new PreferenceIsMet(),
				new PreferenceHasReason(),
				new NotTooManyVisitsEarly());
	}
}
