package journey.dsl.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import journey.dsl.analysis.EmotionPoint;
import journey.dsl.analysis.EmotionPoint.Mark;
import journey.dsl.analysis.PersonaCurves;

/**
 * The part of the emotion curves in the column of one step. Columns are equally wide, so the line between two points
 * meets their common edge at half height: the cells join to one curve, and it may break into rows wherever paper ends.
 *
 * @param strands one per curve
 * @param mark what is special about the point, where its label stands; empty if nothing is, or if there are several
 * curves
 */
public record CurveCell(List<CurveStrand> strands, List<MarkLabel> mark) {
	/** Height of the cell. */
	public static final int HEIGHT = 164;
	/** Heights of the grid lines, from very positive to very negative. */
	public static final List<String> GRID = List.of(text(2), text(1), text(0), text(-1), text(-2));

	private static final int APART = 34;

	/**
	 * Where the name of a mark stands: above a peak, below a low, beside an end, never on the line.
	 *
	 * @param marks what is special
	 * @param dx pixels right of the point
	 * @param y pixels from the top
	 * @param anchor which part of the words stands there
	 */
	public record MarkLabel(List<Mark> marks, int dx, String y, String anchor) {}

	/** The cells of the curves of a journey, one per step. */
	public static List<CurveCell> of(PersonaCurves curves) {
		List<List<CurveStrand>> strands = new ArrayList<>();
		for (int i = 0; i < curves.all().size(); i++)
			strands.add(CurveStrand.of(i + 1, curves.all().get(i).curve().points()));
		List<EmotionPoint> first = curves.all().get(0).curve().points();
		return IntStream.range(0, first.size()).mapToObj(step -> new CurveCell(
				apart(strands.stream().map(strand -> strand.get(step)).toList()),
				curves.differ() ? List.of() : label(first.get(step)))).toList();
	}

	/** The number on a point, with a sign where it is not zero. */
	public static String label(double value) {
		String digits = Segment.pixels(Math.round(Math.abs(value) * 10) / 10.0);
		return digits.equals("0") ? "0" : (value < 0 ? "\u2212" : "+") + digits;
	}

	/** Whether some feeling is known here. */
	public boolean isKnown() {
		return strands.stream().anyMatch(CurveStrand::isKnown);
	}

	/** Points of several curves stand side by side. */
	private static List<CurveStrand> apart(List<CurveStrand> strands) {
		List<CurveStrand> known = strands.stream().filter(CurveStrand::isKnown).toList();
		if (known.size() < 2) return strands;
		return strands.stream().map(strand -> strand.isKnown()
				? strand.shifted((known.indexOf(strand) - (known.size() - 1) / 2.0) * APART) : strand).toList();
	}

	private static List<MarkLabel> label(EmotionPoint point) {
		List<Mark> marks = List.copyOf(point.marks());
		if (marks.isEmpty()) return List.of();
		double y = y(point.value().orElseThrow());
		if (marks.contains(Mark.PEAK)) return List.of(new MarkLabel(marks, 0, Segment.pixels(y - 19), "middle"));
		if (marks.contains(Mark.LOW)) return List.of(new MarkLabel(marks, 0, Segment.pixels(y + 27), "middle"));
		return List.of(new MarkLabel(marks, 19, Segment.pixels(y + 4), "start"));
	}

	private static String text(int value) {
		return Segment.pixels(y(value));
	}

	static double y(double value) {
		return HEIGHT / 2.0 - value * 23;
	}
}
