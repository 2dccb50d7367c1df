package journey.dsl.model.journey;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Pain;
import journey.dsl.model.value.Duration;

/**
 * The customer passes from one owner to another.
 *
 * @param from the owner before
 * @param to the owner behind
 * @param after the step it follows
 * @param before the step it precedes
 * @param accountable who answers for it
 * @param carries what must not get lost on the way
 * @param waitAtMost the longest wait that is fine
 * @param waitToday the wait today
 * @param practices how it is done
 * @param recordedIn where it is written down
 * @param measures how well it works
 * @param pains what hurts about it
 * @param seenByCustomer where it says that the customer notices it
 */
public record HandOff(
		Heading heading,
		Ref from,
		Ref to,
		Ref after,
		Optional<Ref> before,
		Optional<Ref> accountable,
		List<Given<String>> carries,
		Optional<Given<Duration>> waitAtMost,
		Optional<Given<Duration>> waitToday,
		List<Given<Practice>> practices,
		Optional<Ref> recordedIn,
		List<HandOffMeasure> measures,
		List<Pain> pains,
		Optional<SourceRange> seenByCustomer)
		implements Element {}
