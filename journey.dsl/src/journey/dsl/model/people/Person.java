package journey.dsl.model.people;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;

/**
 * A human being who can be accountable.
 *
 * @param role their function
 * @param team their silo; a person without a team is a silo of their own
 * @param contact how to reach them
 */
public record Person(
		Heading heading,
		Optional<Given<String>> role,
		Optional<Ref> team,
		Optional<Given<String>> contact)
		implements Owner {}
