package journey.dsl.model.moment;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;

/**
 * A kind of moment: what makes it matter, where it is found, what it needs.
 *
 * @param meaning what such a moment does to the customer
 * @param family the family it is shown with
 * @param fits the phases where it is usually found
 * @param requires what each moment of the type must have
 * @param checklist the questions to ask of such a moment
 * @param base the type it counts as in every rule, whose requirements and checklist it inherits
 */
public record MomentType(
		Heading heading,
		Optional<Given<String>> meaning,
		Optional<Given<String>> family,
		List<Ref> fits,
		List<Given<Requirement>> requires,
		List<Given<String>> checklist,
		Optional<Ref> base)
		implements Declaration {}
