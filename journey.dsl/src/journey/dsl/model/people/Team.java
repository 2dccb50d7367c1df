package journey.dsl.model.people;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;

/**
 * A silo: a department that owns things.
 *
 * @param lead who leads it
 * @param areas what it answers for
 * @param contact how to reach it
 */
public record Team(
		Heading heading,
		Optional<Ref> lead,
		List<Given<String>> areas,
		Optional<Given<String>> contact)
		implements Owner {}
