package journey.dsl.picture;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.analysis.EmotionPoint;

/**
 * The part of one persona's curve in the column of a step.
 *
 * @param number of the curve, from 1: gives it its shape
 * @param lines from the left edge to the point and on to the right edge, where the feeling before and behind is known
 * @param dx pixels right of the middle: points that would lie on each other stand side by side
 * @param y height of the point; empty where the feeling is not known, or where these personas do not come
 * @param label its value with sign
 * @param evidenced whether the point is filled
 */
public record CurveStrand(int number, List<Segment> lines, String dx, String y, String label, boolean evidenced) {
	/** Whether there is a point. */
	public boolean isKnown() {
		return !y.isEmpty();
	}

	/** The shape of a point around its middle. */
	public String shape() {
		return shape(number);
	}

	/** The shape of the points of the curve with that number, in a square of 26 around 0. */
	public static String shape(int number) {
		return switch (number) {
			case 1 -> "M-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0z";
			case 2 -> "M-11-11h22v22h-22z";
			case 3 -> "M0-16L16 0 0 16-16 0z";
			default -> "M0-17L17 11H-17z";
		};
	}

	/** One per step, all in the middle of their columns. */
	static List<CurveStrand> of(int number, List<EmotionPoint> points) {
		List<List<Segment>> lines = lines(points);
		List<CurveStrand> strands = new ArrayList<>();
		for (int i = 0; i < points.size(); i++) {
			EmotionPoint point = points.get(i);
			strands.add(point.isKnown()
					? new CurveStrand(number, lines.get(i), "0", Segment.pixels(y(point)),
							CurveCell.label(point.value().getAsDouble()), point.evidenced())
					: new CurveStrand(number, lines.get(i), "0", "", "", false));
		}
		return strands;
	}

	CurveStrand shifted(double pixels) {
		return new CurveStrand(number, lines, Segment.pixels(pixels), y, label, evidenced);
	}

	/** Lines between neighbours whose feelings are known, across the steps that these personas pass over. */
	private static List<List<Segment>> lines(List<EmotionPoint> points) {
		List<List<Segment>> lines = new ArrayList<>();
		points.forEach(point -> lines.add(new ArrayList<>()));
		int from = -1;
		for (int i = 0; i < points.size(); i++) {
			if (!points.get(i).met()) continue;
			if (from >= 0 && points.get(i).isKnown()) draw(lines, from, y(points.get(from)), i, y(points.get(i)));
			from = points.get(i).isKnown() ? i : -1;
		}
		return lines;
	}

	private static void draw(List<List<Segment>> lines, int from, double start, int to, double end) {
		for (int i = from; i <= to; i++) {
			double left = i == from ? 0.5 : 0;
			double right = i == to ? 0.5 : 1;
			lines.get(i).add(Segment.of(left * 100, between(start, end, i - from + left - 0.5, to - from), right * 100,
					between(start, end, i - from + right - 0.5, to - from)));
		}
	}

	private static double between(double start, double end, double way, int whole) {
		return start + (end - start) * way / whole;
	}

	private static double y(EmotionPoint point) {
		return CurveCell.y(point.value().getAsDouble());
	}
}
