package journey.dsl.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.Chance;
import journey.dsl.model.Given;
import journey.dsl.model.GoesWell;
import journey.dsl.model.Journey;
import journey.dsl.model.Moment;
import journey.dsl.model.Percentage;

/**
 * The moments of a journey that are furthest from their targets, in points of a chance or of how often they go well, the
 * furthest first; of equally far ones the first in the text. Whether a chance is to rise or to fall makes no difference.
 *
 * @param all those with a gap
 */
public record WeakestMoments(List<Gap> all) {
	/**
	 * How far a moment is from its target.
	 *
	 * @param moment the moment
	 * @param points how many points of a hundred are missing, above 0
	 */
	public record Gap(Moment moment, BigDecimal points) {}

	/** Those of a journey. */
	public static WeakestMoments of(Journey journey) {
		return new WeakestMoments(journey.steps().stream().filter(Moment.class::isInstance).map(Moment.class::cast)
				.flatMap(moment -> gap(moment).map(points -> new Gap(moment, points)).stream())
				.sorted(Comparator.comparing(Gap::points).reversed()).toList());
	}

	private static Optional<BigDecimal> gap(Moment moment) {
		BigDecimal widest = BigDecimal.ZERO;
		for (Chance chance : moment.chances()) widest = widest.max(gap(chance.today(), chance.target()));
		for (GoesWell well : moment.goesWell().stream().toList()) widest = widest.max(gap(well.today(), well.target()));
		return Optional.of(widest).filter(points -> points.signum() > 0);
	}

	private static BigDecimal gap(Given<Percentage> today, Optional<Given<Percentage>> target) {
		return target.map(aim -> aim.value().percent().subtract(today.value().percent()).abs()).orElse(BigDecimal.ZERO);
	}
}
