package journey.dsl.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionPoint;
import journey.dsl.analysis.PersonaCurves;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * The emotion curves of a whole journey in one drawing under stages of equal width. Of very many steps neighbours are
 * taken together, so that a line and no saw is seen.
 *
 * @param height of the drawing in pixels
 * @param middle the height of neutral feelings
 * @param lines between neighbours whose feelings are known
 * @param dots the steps; of very many only the make-or-break moments
 * @param bounds where stages meet
 * @param handOffs where the customer passes to another owner
 * @param together how many neighbouring steps are taken together; 1 if each stands for itself
 */
public record PathCurve(int height, String middle, List<Line> lines, List<Dot> dots, List<String> bounds,
		List<String> handOffs, int together) {
	private static final int EDGE = 14;
	private static final int MANY = 60;

	/**
	 * A part of a curve.
	 *
	 * @param strand the number of the curve, from 1
	 * @param segment where it runs
	 */
	public record Line(int strand, Segment segment) {}

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

	/**
	 * The curves under the stages of {@code journey}, so many pixels from one mood to the next; points show the mean.
	 */
	public static PathCurve of(Journey journey, EmotionCurve mean, PersonaCurves curves, int unit) {
		List<Double> places = places(journey);
		int together = (places.size() + MANY - 1) / MANY;
		List<Line> lines = new ArrayList<>();
		for (int strand = 0; strand < curves.all().size(); strand++)
			lines.addAll(lines(strand + 1, curves.all().get(strand).curve().points(), places, together, unit));
		List<Dot> dots = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			EmotionPoint point = mean.points().get(i);
			String label = label(point.step());
			if (together > 1 && label.isEmpty()) continue;
			OptionalDouble value = value(mean.points(), i / together * together, together);
			dots.add(new Dot(Segment.percent(places.get(i)), Segment.pixels(y(value.orElse(0), unit)), label,
					value.isPresent(), point.evidenced()));
		}
		return new PathCurve(4 * unit + 2 * EDGE, Segment.pixels(y(0, unit)), List.copyOf(lines), List.copyOf(dots),
				bounds(journey.stages().size()),
				handOffs(journey, places), Math.max(1, together));
	}

	private static List<Line> lines(int strand, List<EmotionPoint> points, List<Double> places, int together,
			int unit) {
		List<Line> lines = new ArrayList<>();
		int from = -1;
		for (int at = 0; at < points.size(); at += together) {
			if (points.subList(at, Math.min(points.size(), at + together)).stream().noneMatch(EmotionPoint::met))
				continue;
			OptionalDouble value = value(points, at, together);
			if (from >= 0 && value.isPresent())
				lines.add(new Line(strand,
						Segment.of(place(places, from, together), y(value(points, from, together).orElseThrow(), unit),
								place(places, at, together), y(value.getAsDouble(), unit))));
			from = value.isPresent() ? at : -1;
		}
		return lines;
	}

	/** The mean of neighbouring points that are known. */
	private static OptionalDouble value(List<EmotionPoint> points, int from, int together) {
		return points.subList(from, Math.min(points.size(), from + together)).stream().filter(EmotionPoint::isKnown)
				.mapToDouble(point -> point.value().orElseThrow()).average();
	}

	private static double place(List<Double> places, int from, int together) {
		return IntStream.range(from, Math.min(places.size(), from + together)).mapToDouble(places::get).average()
				.orElseThrow();
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
			int after = names.indexOf(handOff.route().after().target());
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
