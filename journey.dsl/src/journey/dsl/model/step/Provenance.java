package journey.dsl.model.step;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;

/**
 * Where a step is known from.
 *
 * @param evidence what we know it from
 * @param events names of the step in event data
 * @param replaces the step of the as-is journey that it stands for
 */
public record Provenance(
		List<Ref> evidence,
		List<Given<String>> events,
		Optional<Ref> replaces) {
	/** Nothing said. */
	public static final Provenance NONE = new Provenance(List.of(), List.of(), Optional.empty());
}
