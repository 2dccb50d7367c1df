package journey.dsl.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import journey.dsl.model.BackTo;
import journey.dsl.model.Exit;
import journey.dsl.model.Journey;
import journey.dsl.model.Ref;
import journey.dsl.model.Step;
import journey.dsl.model.Then;
import journey.dsl.model.Way;

/**
 * Loops and jumps as lines in a layer of their own: each runs on a track that no other way uses along that stretch, so that
 * lines never lie on each other, and never on words.
 *
 * @param cells one per step
 * @param height of the layer in pixels; 0 if nobody leaves the straight way
 */
public record WayTracks(List<WayCell> cells, int height) {
	private static final int TOP = 14;
	private static final int TRACK = 12;

	private record Stretch(int from, int to) {
		int left() {
			return Math.min(from, to);
		}

		int right() {
			return Math.max(from, to);
		}
	}

	/** The tracks of a journey's loops and jumps. */
	public static WayTracks of(Journey journey) {
		List<Step> steps = journey.steps();
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < steps.size(); i++) places.putIfAbsent(steps.get(i).qualifiedName(), i);
		List<Stretch> stretches = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++)
			for (Way way : steps.get(i).ways()) {
				Integer to = target(way, places);
				if (to != null) stretches.add(new Stretch(i, to));
			}
		stretches.sort(Comparator.comparingInt(Stretch::left).thenComparingInt(Stretch::right).thenComparingInt(Stretch::from));
		return drawn(steps, stretches, tracks(stretches));
	}

	private static Integer target(Way way, Map<String, Integer> places) {
		Ref target = way instanceof BackTo back ? back.target() : way instanceof Then then ? then.target() : null;
		return target == null ? null : places.get(target.target());
	}

	/** The first track that is free along each stretch. */
	private static List<Integer> tracks(List<Stretch> stretches) {
		List<Integer> ends = new ArrayList<>();
		List<Integer> tracks = new ArrayList<>();
		for (Stretch stretch : stretches) {
			int track = IntStream.range(0, ends.size()).filter(i -> ends.get(i) < stretch.left()).findFirst().orElse(ends.size());
			if (track == ends.size()) ends.add(stretch.right());
			else ends.set(track, stretch.right());
			tracks.add(track);
		}
		return tracks;
	}

	private static WayTracks drawn(List<Step> steps, List<Stretch> stretches, List<Integer> tracks) {
		int count = tracks.stream().mapToInt(track -> track + 1).max().orElse(0);
		boolean anyExit = steps.stream().flatMap(step -> step.ways().stream()).anyMatch(Exit.class::isInstance);
		int height = count == 0 && !anyExit ? 0 : TOP + Math.max(1, count) * TRACK;
		List<WayCell> cells = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) cells.add(cell(i, steps.get(i), stretches, tracks));
		return new WayTracks(List.copyOf(cells), height);
	}

	private static WayCell cell(int place, Step step, List<Stretch> stretches, List<Integer> tracks) {
		List<Segment> loops = new ArrayList<>();
		List<Segment> jumps = new ArrayList<>();
		List<String> arrows = new ArrayList<>();
		int starts = 0;
		for (int i = 0; i < stretches.size(); i++) {
			Stretch stretch = stretches.get(i);
			if (place < stretch.left() || place > stretch.right()) continue;
			double y = TOP + tracks.get(i) * TRACK;
			double out = 58 + 7 * starts;
			double in = 42 - 7 * arrows.size();
			List<Segment> lines = stretch.to() > stretch.from() ? jumps : loops;
			double begin = place == stretch.left() ? (stretch.from() == place && stretch.to() != place ? out : in) : 0;
			double end = place == stretch.right() ? (stretch.from() == place ? out : in) : 100;
			lines.add(Segment.of(begin, y, end, y));
			if (stretch.from() == place) {
				lines.add(Segment.of(out, 0, out, y));
				starts++;
			}
			if (stretch.to() == place) {
				lines.add(Segment.of(in, 4, in, y));
				arrows.add(Segment.percent(in));
			}
		}
		boolean leaves = step.ways().stream().anyMatch(Exit.class::isInstance);
		return new WayCell(List.copyOf(loops), List.copyOf(jumps), List.copyOf(arrows), leaves ? List.of(Segment.percent(8)) : List.of());
	}
}
