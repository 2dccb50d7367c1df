package journey.dsl.picture;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.picture.WayTracks.Stretch;

/**
 * The part of the loops and jumps in the column of one step.
 *
 * @param lines of loops
 * @param jumps lines of jumps forward
 * @param arrows where ways arrive at this step
 * @param exits where customers leave from this step
 */
public record WayCell(List<Segment> lines, List<Segment> jumps, List<String> arrows, List<String> exits) {
	private static final double OUT = 58;
	private static final double IN = 42;
	private static final double APART = 7;
	private static final double EXIT = 8;
	private static final int ARROW = 4;

	static WayCell of(int place, boolean leaves, List<Stretch> stretches) {
		WayCell cell = new WayCell(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				leaves ? List.of(Segment.percent(EXIT)) : List.of());
		int starts = 0;
		for (Stretch stretch : stretches) {
			if (place < stretch.left() || place > stretch.right()) continue;
			cell.draw(stretch, place, OUT + APART * starts, IN - APART * cell.arrows.size());
			if (stretch.from() == place) starts++;
		}
		return new WayCell(List.copyOf(cell.lines), List.copyOf(cell.jumps), List.copyOf(cell.arrows), cell.exits);
	}

	private void draw(Stretch stretch, int place, double out, double in) {
		boolean forward = stretch.to() > stretch.from();
		List<Segment> drawn = forward ? jumps : lines;
		double begin = place > stretch.left() ? 0 : forward ? out : in;
		double end = place < stretch.right() ? 100 : forward ? in : out;
		drawn.add(Segment.of(begin, stretch.y(), end, stretch.y()));
		if (stretch.from() == place) drawn.add(Segment.of(out, 0, out, stretch.y()));
		if (stretch.to() == place) {
			drawn.add(Segment.of(in, ARROW, in, stretch.y()));
			arrows.add(Segment.percent(in));
		}
	}
}
