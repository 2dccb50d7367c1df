package journey.dsl.model.journey;

import java.util.Optional;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;

/**
 * A part of the customer's life with us, such as purchase or renewal.
 *
 * @param like the phase that rules treat it as
 */
public record Phase(
		Heading heading,
		Optional<Ref> like)
		implements Declaration {}
