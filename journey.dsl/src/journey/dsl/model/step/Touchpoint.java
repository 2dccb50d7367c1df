package journey.dsl.model.step;

import java.util.List;
import journey.dsl.model.source.Heading;

/** Where customer and company meet. */
public record Touchpoint(
		Heading heading,
		Encounter encounter,
		List<Way> ways)
		implements Step {}
