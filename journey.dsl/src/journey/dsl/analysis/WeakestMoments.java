package journey.dsl.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Percentage;

/**
 * The moments of a journey that are furthest from their targets, in points of a chance or of how often they go well,
 * the furthest first; of equally far ones the first in the text. Whether a chance is to rise or to fall makes no
 * difference.
 *
 * @param all those with a gap
 */
public record WeakestMoments(List<Gap> all) {
	/**
	 * How far a moment is from its target.
	 *
	 * @param moment the moment
	 * @param outcome whose chance is furthest from its target there; empty if it is how often the moment goes well
	 * @param points how many points of a hundred are missing, above 0
	 */
	public record Gap(Moment moment, Optional<Ref> outcome, BigDecimal points) {}

	/** Those of a journey. */
	public static WeakestMoments of(Journey journey) {
		return new WeakestMoments(journey.steps().stream().filter(Moment.class::isInstance).map(Moment.class::cast)
				.flatMap(moment -> gap(moment).stream())
				.sorted(Comparator.comparing(Gap::points).reversed()).toList());
	}

	private static Optional<Gap> gap(Moment moment) {
		Stream<Gap> chances = moment.odds().chances().stream()
				.map(chance -> new Gap(moment, Optional.of(chance.outcome()), gap(chance.today(), chance.target())));
		Stream<Gap> going = moment.odds().goesWell().stream()
				.map(well -> new Gap(moment, Optional.empty(), gap(well.today(), well.target())));
		return Stream.concat(chances, going).filter(gap -> gap.points().signum() > 0)
				.reduce((one, other) -> other.points().compareTo(one.points()) > 0 ? other : one);
	}

	private static BigDecimal gap(Given<Percentage> today, Optional<Given<Percentage>> target) {
		return target.map(aim -> aim.value().percent().subtract(today.value().percent()).abs()).orElse(BigDecimal.ZERO);
	}
}
