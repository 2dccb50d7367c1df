package journey.dsl.document.portfolio;

import java.util.Comparator;
import java.util.List;
import journey.dsl.document.Atlas;
import journey.dsl.model.Journey;

/**
 * The index over all journeys, retired ones last.
 *
 * @param rows one per journey
 */
public record Portfolio(List<JourneyRow> rows) {
	/** The index of an atlas. */
	public static Portfolio of(Atlas atlas) {
		return new Portfolio(atlas.journeys().stream().sorted(Comparator.comparing(Journey::isRetired))
				.map(journey -> JourneyRow.of(atlas.subject(journey), atlas.link(journey))).toList());
	}
}
