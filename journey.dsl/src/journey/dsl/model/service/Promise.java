package journey.dsl.model.service;

import java.util.Optional;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;
import journey.dsl.model.value.Duration;

/**
 * Something the customer has been told will happen.
 *
 * @param text in the words the customer hears
 * @param madeBy who makes it
 * @param dueWithin when it must be kept, counted from the step that gives it
 */
public record Promise(
		Heading heading,
		Optional<Given<String>> text,
		Optional<Ref> madeBy,
		Optional<Given<Duration>> dueWithin)
		implements Declaration {}
