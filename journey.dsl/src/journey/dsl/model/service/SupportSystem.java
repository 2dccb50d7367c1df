package journey.dsl.model.service;

import java.util.Optional;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;

/**
 * An IT system that supports people or does a step alone.
 *
 * @param owner who answers for it
 */
public record SupportSystem(
		Heading heading,
		Optional<Ref> owner)
		implements Declaration {}
