package journey.dsl.analysis;

import java.util.Comparator;
import java.util.List;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;

/**
 * The make-or-break moments of a journey, the most important first: by rank, then those without a rank in text order.
 *
 * @param all of them
 */
public record TopMoments(List<Moment> all) {
	private static final int MOST = 10;

	/** The make-or-break moments of {@code journey}. */
	public static TopMoments of(Journey journey) {
		return new TopMoments(journey.steps().stream()
				.filter(Moment.class::isInstance).map(Moment.class::cast)
				.filter(Moment::isMakeOrBreak)
				.sorted(Comparator.comparingInt(TopMoments::rank))
				.toList());
	}

	/** The ten at the top, or fewer where there are fewer. */
	public List<Moment> top() {
		return all.stream().limit(MOST).toList();
	}

	/** How many there are beyond the top ten. */
	public int more() {
		return Math.max(0, all.size() - MOST);
	}

	private static int rank(Moment moment) {
		return moment.rank().map(Given::value).orElse(Integer.MAX_VALUE);
	}
}
