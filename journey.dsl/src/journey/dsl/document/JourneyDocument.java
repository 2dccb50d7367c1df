package journey.dsl.document;

import java.util.function.Function;

/**
 * A kind of document that each journey gets.
 *
 * @param key its name in the catalogue of words, and of its file
 * @param folder where its template and style sheet lie
 * @param builder makes the page that the template shows
 */
public record JourneyDocument(String key, String folder, Function<Subject, ?> builder) {
	/** The name of its file in the journey's folder. */
	public String fileName() {
		return key + ".html";
	}
}
