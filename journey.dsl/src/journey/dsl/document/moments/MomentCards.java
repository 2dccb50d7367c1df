package journey.dsl.document.moments;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.SiteContext;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.picture.MomentSymbols;

/**
 * The cards of all moments of a journey, the make-or-break moments first.
 *
 * @param title of the journey
 * @param cards one per moment
 */
public record MomentCards(String title, List<MomentCard> cards) {
	/** Whether the journey has moments. */
	public static boolean isFor(SiteContext site, Journey journey) {
		return journey.steps().stream().anyMatch(Moment.class::isInstance);
	}

	/** The cards of a journey. */
	public static MomentCards of(JourneyContext context) {
		Journey journey = context.journey();
		MomentSymbols symbols = MomentSymbols.of(context.model());
		Stream<Moment> others = journey.steps().stream().filter(Moment.class::isInstance).map(Moment.class::cast)
				.filter(moment -> !moment.isMakeOrBreak());
		return new MomentCards(journey.title(),
				Stream.concat(context.site().analyses().topMoments(journey).all().stream(), others)
						.map(moment -> MomentCard.of(moment, context, symbols)).toList());
	}
}
