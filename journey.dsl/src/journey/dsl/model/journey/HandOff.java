package journey.dsl.model.journey;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Pain;

/**
 * The customer passes from one owner to another.
 *
 * @param route between whom, and where
 * @param accountable who answers for it
 * @param waiting how long the customer waits
 * @param transfer how it is done
 * @param pains what hurts about it
 * @param seenByCustomer where it says that the customer notices it
 */
public record HandOff(
		Heading heading,
		HandOffRoute route,
		Optional<Ref> accountable,
		HandOffWait waiting,
		HandOffTransfer transfer,
		List<Pain> pains,
		Optional<SourceRange> seenByCustomer)
		implements Element {}
