package journey.dsl.document.personamatrix;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.ChannelFits;
import journey.dsl.analysis.FlowStep;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.part.FeelingSign;
import journey.dsl.document.part.FitText;
import journey.dsl.document.part.PersonaAt;
import journey.dsl.model.people.Persona;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;

/**
 * What a moment is to a persona.
 *
 * @param persona what they are called
 * @param meets whether they meet it
 * @param rank where the job is won or lost for them there
 * @param weight how much it matters to them, in words
 * @param feelings how they feel there
 * @param fit whether they are met on a channel that they prefer; empty where they do not meet it, or nobody knows them
 */
public record MatrixCell(String persona, boolean meets, Optional<String> rank, Optional<String> weight,
		List<FeelingSign> feelings, Optional<FitText> fit) {
	static MatrixCell of(Ref reference, Moment moment, FlowStep place, ChannelFits fits, JourneyContext context) {
		String title = context.wording().title(reference);
		Optional<Persona> persona = context.model().find(reference, Persona.class);
		if (persona.isEmpty())
			return new MatrixCell(title, true, Optional.empty(),
					Optional.of(context.words().get("personamatrix.unknown")),
					List.of(), Optional.empty());
		PersonaAt at = new PersonaAt(persona.get(), moment);
		if (!at.meets())
			return new MatrixCell(title, false, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
		return new MatrixCell(title, true, at.rank(), weight(at).map(key -> context.words().get(key)),
				FeelingSign.of(moment, persona.get(), context.wording()),
				Optional.ofNullable(place).map(step -> FitText.of(fits.nearest(step, persona.get()), context.words())));
	}

	private static Optional<String> weight(PersonaAt at) {
		if (at.rank().isPresent()) return Optional.of("badge.make-or-break");
		if (at.matters()) return Optional.of("personamatrix.matters");
		return at.mattersToOthers() ? Optional.of("personamatrix.matters-to-others") : Optional.empty();
	}
}
