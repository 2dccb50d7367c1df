package journey.dsl.model.step;

import java.util.List;
import journey.dsl.model.source.Heading;

/** What the customer does without us. */
public record OwnStep(
		Heading heading,
		Encounter encounter,
		List<Way> ways)
		implements Step {}
