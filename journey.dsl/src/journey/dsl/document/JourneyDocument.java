package journey.dsl.document;

import java.util.function.BiPredicate;
import java.util.function.Function;
import journey.dsl.model.journey.Journey;

/**
 * A kind of document about one journey.
 *
 * @param key its name in the catalogue of words, and of its file
 * @param purpose what people do with it
 * @param folder where its template and style sheet lie
 * @param hasContent whether there is something to say about a journey; if not, the journey does not get it
 * @param builder makes the page that the template shows
 */
public record JourneyDocument(String key, Purpose purpose, String folder, BiPredicate<SiteContext, Journey> hasContent,
		Function<JourneyContext, ?> builder)
		implements Document {
	/** What people do with a document. */
	public enum Purpose {
		/** To understand the journey together. */
		SEE,
		/** To do what is to be done. */
		ACT
	}

	/** A document that every journey gets. */
	public static JourneyDocument always(String key, Purpose purpose, String folder,
			Function<JourneyContext, ?> builder) {
		return new JourneyDocument(key, purpose, folder, (site, journey) -> true, builder);
	}
}
