package journey.dsl.model;

import java.util.Optional;

/**
 * An IT system that supports people or does a step alone.
 *
 * @param owner who answers for it
 */
public record SupportSystem(
		Heading heading,
		Optional<Ref> owner)
		implements Declaration {}
