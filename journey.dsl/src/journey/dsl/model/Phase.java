package journey.dsl.model;

import java.util.Optional;

/**
 * A part of the customer's life with us, such as purchase or renewal.
 *
 * @param like the phase that rules treat it as
 */
public record Phase(
		Heading heading,
		Optional<Ref> like)
		implements Declaration {}
