package journey.dsl.model;

import java.util.List;

/** What the customer does without us. */
public record OwnStep(
		Heading heading,
		Encounter encounter,
		List<Way> ways)
		implements Step {}
