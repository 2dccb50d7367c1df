package journey.dsl.document.part;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.moment.MakeOrBreak;
import journey.dsl.model.people.Persona;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * What a step is to a persona.
 *
 * @param persona who meets it, or not
 * @param step the step
 */
public record PersonaAt(Persona persona, Step step) {
	/** Whether they meet it. */
	public boolean meets() {
		List<Ref> only = step.encounter().audience().onlyFor();
		return only.isEmpty() || names(only);
	}

	/**
	 * The rank of the moment, or a star, where the job is won or lost for them there; what matters to others only is
	 * not meant for them unless it names them.
	 */
	public Optional<String> rank() {
		return crucial().map(mark -> mark.rank().map(Given::value).map(String::valueOf).orElse("\u2605"));
	}

	/**
	 * Where the moment stands among those at which the job is won or lost for them: by rank, then those without, then
	 * the others.
	 */
	public int order() {
		return crucial().map(mark -> mark.rank().map(Given::value).orElse(Integer.MAX_VALUE - 1))
				.orElse(Integer.MAX_VALUE);
	}

	/** Whether it is said to matter to them, among others perhaps. */
	public boolean matters() {
		return names(step.encounter().audience().mattersTo());
	}

	/** Whether it is said to matter to others only. */
	public boolean mattersToOthers() {
		return !step.encounter().audience().mattersTo().isEmpty() && !matters();
	}

	private Optional<MakeOrBreak> crucial() {
		if (!(step instanceof Moment moment) || !meets()) return Optional.empty();
		return moment.stakes().makeOrBreak().stream()
				.filter(mark -> mark.personas().isEmpty() ? !mattersToOthers() : names(mark.personas())).findFirst();
	}

	private boolean names(List<Ref> personas) {
		return personas.stream().anyMatch(name -> name.target().equals(persona.qualifiedName()));
	}
}
