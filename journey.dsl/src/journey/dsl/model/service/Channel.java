package journey.dsl.model.service;

import java.util.List;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;

/**
 * A means by which customer and company meet.
 *
 * @param kinds its nature; face-to-face is human and physical
 */
public record Channel(
		Heading heading,
		List<Given<ChannelKind>> kinds)
		implements Declaration {
	/** Whether it is of that nature. */
	public boolean is(ChannelKind kind) {
		return kinds.stream().anyMatch(given -> given.value() == kind);
	}
}
