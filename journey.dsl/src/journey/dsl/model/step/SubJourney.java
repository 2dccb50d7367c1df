package journey.dsl.model.step;

import java.util.List;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;

/**
 * The steps of another journey stand here.
 *
 * @param journey the journey that is zoomed into
 */
public record SubJourney(
		Heading heading,
		Ref journey,
		List<Way> ways)
		implements Step {
	@Override
	public Encounter encounter() {
		return Encounter.NONE;
	}
}
