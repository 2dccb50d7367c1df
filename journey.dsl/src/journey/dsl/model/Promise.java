package journey.dsl.model;

import java.util.Optional;

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
