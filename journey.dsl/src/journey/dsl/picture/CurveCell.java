package journey.dsl.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionPoint;
import journey.dsl.analysis.EmotionPoint.Mark;

/**
 * The part of the emotion curve in the column of one step. Columns are equally wide, so the line between two points meets
 * their common edge at half height: the cells join to one curve, and it may break into rows wherever paper ends.
 *
 * @param lines from the left edge to the point and on to the right edge, where the neighbours are known
 * @param y height of the point; empty where the feeling is not known
 * @param label its value with sign
 * @param evidenced whether the dot is filled
 * @param mark what is special about it, where its label stands; empty if nothing is
 */
public record CurveCell(List<Segment> lines, String y, String label, boolean evidenced, List<MarkLabel> mark) {
	/** Height of the cell. */
	public static final int HEIGHT = 164;
	/** Heights of the grid lines, from very positive to very negative. */
	public static final List<String> GRID = List.of(text(2), text(1), text(0), text(-1), text(-2));

	/**
	 * Where the name of a mark stands: above a peak, below a low, beside an end, never on the line.
	 *
	 * @param marks what is special
	 * @param dx pixels right of the point
	 * @param y pixels from the top
	 * @param anchor which part of the words stands there
	 */
	public record MarkLabel(List<Mark> marks, int dx, String y, String anchor) {}

	/** The cells of a curve, one per step. */
	public static List<CurveCell> of(EmotionCurve curve) {
		List<CurveCell> cells = new ArrayList<>();
		for (int i = 0; i < curve.points().size(); i++) cells.add(cell(curve.points(), i));
		return List.copyOf(cells);
	}

	/** The number on a point, with a sign where it is not zero. */
	public static String label(double value) {
		String digits = Segment.pixels(Math.round(Math.abs(value) * 10) / 10.0);
		return digits.equals("0") ? "0" : (value < 0 ? "\u2212" : "+") + digits;
	}

	/** Whether the feeling is known here. */
	public boolean isKnown() {
		return !y.isEmpty();
	}

	private static CurveCell cell(List<EmotionPoint> points, int i) {
		OptionalDouble here = points.get(i).value();
		if (here.isEmpty()) return new CurveCell(List.of(), "", "", false, List.of());
		double y = y(here.getAsDouble());
		List<Segment> lines = new ArrayList<>();
		if (i > 0 && points.get(i - 1).isKnown()) lines.add(Segment.of(0, (y + y(value(points, i - 1))) / 2, 50, y));
		if (i + 1 < points.size() && points.get(i + 1).isKnown()) lines.add(Segment.of(50, y, 100, (y + y(value(points, i + 1))) / 2));
		List<Mark> marks = List.copyOf(points.get(i).marks());
		List<MarkLabel> label = marks.isEmpty() ? List.of() : List.of(label(marks, y));
		return new CurveCell(List.copyOf(lines), Segment.pixels(y), label(here.getAsDouble()), points.get(i).evidenced(), label);
	}

	private static MarkLabel label(List<Mark> marks, double y) {
		if (marks.contains(Mark.PEAK)) return new MarkLabel(marks, 0, Segment.pixels(y - 19), "middle");
		if (marks.contains(Mark.LOW)) return new MarkLabel(marks, 0, Segment.pixels(y + 27), "middle");
		return new MarkLabel(marks, 19, Segment.pixels(y + 4), "start");
	}

	private static double value(List<EmotionPoint> points, int i) {
		return points.get(i).value().orElseThrow();
	}

	private static String text(int value) {
		return Segment.pixels(y(value));
	}

	private static double y(double value) {
		return HEIGHT / 2.0 - value * 23;
	}
}
