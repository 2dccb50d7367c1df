package journey.dsl.ide.moments;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.lsp4j.Location;

/**
 * A make-or-break moment in the list of all journeys.
 *
 * @param rank in its journey, from 1; null if it has none
 * @param title what people call it
 * @param types what kinds of moment it is, as people call them
 * @param journey the title of its journey
 * @param stage the title of its stage
 * @param owner who owns it; null if nobody does
 * @param gap by how many points of a hundred it misses its target, 0 where it does not
 * @param missing what the gap is about: the chance of an outcome, or how often it goes well; null without a gap
 * @param isMissed whether an expectation at it is not met today
 * @param feeling in words; null if nobody knows it
 * @param location of its name
 */
public record MomentRow(Integer rank, String title, List<String> types, String journey, String stage, String owner,
		BigDecimal gap, String missing, boolean isMissed, String feeling, Location location) {}
