package journey.dsl.picture;

import java.util.List;

/**
 * The part of the loops and jumps in the column of one step.
 *
 * @param lines of loops
 * @param jumps lines of jumps forward
 * @param arrows where a way arrives at this step
 * @param exits where customers leave from this step
 */
public record WayCell(List<Segment> lines, List<Segment> jumps, List<String> arrows, List<String> exits) {}
