package journey.dsl.document.handoffs;

import java.util.List;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.SiteContext;
import journey.dsl.model.journey.Journey;

/**
 * The sheets of all hand-offs of a journey.
 *
 * @param title of the journey
 * @param sheets one per hand-off
 */
public record HandOffSheets(String title, List<HandOffSheet> sheets) {
	/** Whether the journey has hand-offs. */
	public static boolean isFor(SiteContext site, Journey journey) {
		return !journey.handOffs().isEmpty();
	}

	/** The sheets of a journey. */
	public static HandOffSheets of(JourneyContext context) {
		return new HandOffSheets(context.journey().title(),
				context.journey().handOffs().stream().map(handOff -> HandOffSheet.of(handOff, context)).toList());
	}
}
