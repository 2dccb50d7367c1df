package journey.dsl.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.BackTo;
import journey.dsl.model.step.Exit;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Then;
import journey.dsl.model.step.Way;

/**
 * Loops and jumps as lines in a layer of their own: each runs on a track that no other way uses along that stretch, so
 * that lines never lie on each other, and never on words.
 *
 * @param cells one per step
 * @param height of the layer in pixels; 0 if nobody leaves the straight way
 */
public record WayTracks(List<WayCell> cells, int height) {
	private static final int TOP = 14;
	private static final int TRACK = 12;

	/** The tracks of a journey's loops and jumps. */
	public static WayTracks of(Journey journey) {
		List<Step> steps = journey.steps();
		List<Stretch> stretches = stretches(steps);
		int[] ends = stretches.stream().mapToInt(stretch -> stretch.track() + 1).toArray();
		boolean anyExit = steps.stream().anyMatch(WayTracks::leaves);
		int tracks = IntStream.of(ends).max().orElse(anyExit ? 1 : 0);
		List<WayCell> cells = IntStream.range(0, steps.size())
				.mapToObj(place -> WayCell.of(place, leaves(steps.get(place)), stretches)).toList();
		return new WayTracks(cells, tracks == 0 ? 0 : TOP + tracks * TRACK);
	}

	/**
	 * A way from one step to another.
	 *
	 * @param from the place of the step it leaves
	 * @param to the place of the step it reaches
	 * @param track how far down it runs, from 0
	 */
	record Stretch(int from, int to, int track) {
		int left() {
			return Math.min(from, to);
		}

		int right() {
			return Math.max(from, to);
		}

		double y() {
			return TOP + track * TRACK;
		}
	}

	private static boolean leaves(Step step) {
		return step.ways().stream().anyMatch(Exit.class::isInstance);
	}

	private static List<Stretch> stretches(List<Step> steps) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < steps.size(); i++) places.putIfAbsent(steps.get(i).qualifiedName(), i);
		List<Stretch> stretches = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++)
			for (Way way : steps.get(i).ways()) {
				Ref target = way instanceof BackTo back ? back.target()
						: way instanceof Then then ? then.target() : null;
				Integer to = target == null ? null : places.get(target.target());
				if (to != null) stretches.add(new Stretch(i, to, 0));
			}
		stretches.sort(Comparator.comparingInt(Stretch::left).thenComparingInt(Stretch::right)
				.thenComparingInt(Stretch::from));
		return onTracks(stretches);
	}

	/** Each stretch on the first track that is free along it. */
	private static List<Stretch> onTracks(List<Stretch> stretches) {
		List<Integer> ends = new ArrayList<>();
		List<Stretch> placed = new ArrayList<>();
		for (Stretch stretch : stretches) {
			int track = IntStream.range(0, ends.size()).filter(i -> ends.get(i) < stretch.left()).findFirst()
					.orElse(ends.size());
			if (track == ends.size()) ends.add(stretch.right());
			else
				ends.set(track, stretch.right());
			placed.add(new Stretch(stretch.from(), stretch.to(), track));
		}
		return placed;
	}
}
