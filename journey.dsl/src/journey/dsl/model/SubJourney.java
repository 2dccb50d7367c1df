package journey.dsl.model;

import java.util.List;

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
