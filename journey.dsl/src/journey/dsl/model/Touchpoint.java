package journey.dsl.model;

import java.util.List;

/** Where customer and company meet. */
public record Touchpoint(
		Heading heading,
		Encounter encounter,
		List<Way> ways)
		implements Step {}
