package journey.dsl.picture;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionPoint;
import journey.dsl.model.HandOff;
import journey.dsl.model.Journey;
import journey.dsl.model.Moment;
import journey.dsl.model.Stage;
import journey.dsl.model.Step;

/**
 * The emotion curve of a whole journey in one line under stages of equal width.
 *
 * @param height of the drawing in pixels
 * @param middle the height of neutral feelings
 * @param lines between neighbours whose feelings are known
 * @param dots the steps; of very many only the make-or-break moments
 * @param bounds where stages meet
 * @param handOffs where the customer passes to another owner
 */
public record PathCurve(int height, String middle, List<Segment> lines, List<Dot> dots, List<String> bounds, List<String> handOffs) {
	private static final int EDGE = 14;
	private static final int MANY = 60;

	/**
	 * A step on the curve.
	 *
	 * @param x share of the width
	 * @param y pixels from the top
	 * @param label the rank of a make-or-break moment, a star if it has none; empty for other steps
	 * @param known whether the feeling is known; if not, the dot lies on the middle line
	 * @param evidenced whether the dot is filled
	 */
	public record Dot(String x, String y, String label, boolean known, boolean evidenced) {}

	/** The curve under the stages of {@code journey}, so many pixels from one mood to the next. */
	public static PathCurve of(Journey journey, EmotionCurve curve, int unit) {
		List<Double> places = places(journey);
		List<Segment> lines = new ArrayList<>();
		List<Dot> dots = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			EmotionPoint point = curve.points().get(i);
			double y = y(point.value().orElse(0), unit);
			if (places.size() <= MANY || !label(point.step()).isEmpty()) dots.add(new Dot(Segment.percent(places.get(i)), Segment.pixels(y), label(point.step()), point.isKnown(), point.evidenced()));
			if (i == 0 || !point.isKnown() || !curve.points().get(i - 1).isKnown()) continue;
			lines.add(Segment.of(places.get(i - 1), y(curve.points().get(i - 1).value().orElse(0), unit), places.get(i), y));
		}
		return new PathCurve(4 * unit + 2 * EDGE, Segment.pixels(y(0, unit)), List.copyOf(lines), List.copyOf(dots), bounds(journey.stages().size()), handOffs(journey, places));
	}

	private static List<Double> places(Journey journey) {
		List<Double> places = new ArrayList<>();
		int number = 0;
		for (Stage stage : journey.stages()) {
			int steps = stage.steps().size();
			for (int i = 0; i < steps; i++) places.add((number + (i + 0.5) / steps) / journey.stages().size() * 100);
			number++;
		}
		return places;
	}

	private static List<String> bounds(int stages) {
		List<String> bounds = new ArrayList<>();
		for (int i = 1; i < stages; i++) bounds.add(Segment.percent(100.0 * i / stages));
		return List.copyOf(bounds);
	}

	private static List<String> handOffs(Journey journey, List<Double> places) {
		List<String> names = journey.steps().stream().map(Step::qualifiedName).toList();
		List<String> found = new ArrayList<>();
		for (HandOff handOff : journey.handOffs()) {
			int after = names.indexOf(handOff.after().target());
			if (after < 0) continue;
			double next = after + 1 < places.size() ? places.get(after + 1) : 100;
			found.add(Segment.percent((places.get(after) + next) / 2));
		}
		return List.copyOf(found);
	}

	private static String label(Step step) {
		if (!(step instanceof Moment moment) || !moment.isMakeOrBreak()) return "";
		return moment.rank().map(rank -> String.valueOf(rank.value())).orElse("\u2605");
	}

	private static double y(double value, int unit) {
		return EDGE + (2 - value) * unit;
	}
}
