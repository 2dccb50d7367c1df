package journey.dsl.document.map;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.analysis.PersonaCurves;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.part.Fact;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;

/**
 * Whose steps a reader can pick: offered where personas meet other steps or feel differently.
 *
 * @param personas of the journey
 */
record PersonaView(List<Ref> personas) {
	/** As many as the style sheet knows. */
	private static final int MOST = 8;

	static PersonaView of(Journey journey, PersonaCurves curves) {
		boolean alike = !curves.differ()
				&& journey.steps().stream().allMatch(step -> step.encounter().audience().onlyFor().isEmpty());
		return new PersonaView(alike ? List.of() : journey.scope().personas().stream().limit(MOST).toList());
	}

	/** The number and the title of each persona. */
	List<Fact> choices(JourneyContext context) {
		return personas.stream().map(persona -> new Fact(number(persona), context.wording().title(persona))).toList();
	}

	/** The classes of a step by the personas who meet it. */
	String style(Step step) {
		return style(step.encounter().audience().onlyFor());
	}

	/** The classes of what is for these personas alone; for all if there are none. */
	String style(List<Ref> only) {
		Stream<Ref> meeting = personas.stream()
				.filter(persona -> only.isEmpty()
						|| only.stream().anyMatch(one -> one.target().equals(persona.target())));
		return meeting.map(persona -> " for-" + number(persona)).reduce("", String::concat);
	}

	private String number(Ref persona) {
		return String.valueOf(personas.indexOf(persona) + 1);
	}
}
