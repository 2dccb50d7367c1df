package journey.dsl.document.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import journey.dsl.document.Subject;
import journey.dsl.document.Words;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.model.Journey;

/**
 * The index over all journeys, retired ones last.
 *
 * @param rows one per journey
 */
public record Portfolio(List<JourneyRow> rows) {
	/** The index; {@code folder} tells where a journey of some name has its pages. */
	public static Portfolio of(SiteRequest request, Words words, UnaryOperator<String> folder) {
		return new Portfolio(request.journeys().stream()
				.sorted(Comparator.comparing(Journey::isRetired))
				.map(journey -> JourneyRow.of(Subject.of(request.model(), journey, words, request.documents()), folder.apply(journey.qualifiedName())))
				.toList());
	}
}
