package journey.dsl.document.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import journey.dsl.document.Subject;
import journey.dsl.document.Words;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;

/**
 * The index over all journeys, retired ones last.
 *
 * @param rows one per journey
 */
public record Portfolio(List<JourneyRow> rows) {
	/** The index; {@code folder} tells where a journey of some name has its pages. */
	public static Portfolio of(JourneyModel model, List<Journey> journeys, Words words, UnaryOperator<String> folder) {
		return new Portfolio(journeys.stream()
				.sorted(Comparator.comparing(Journey::isRetired))
				.map(journey -> JourneyRow.of(Subject.of(model, journey, words), folder.apply(journey.qualifiedName())))
				.toList());
	}
}
