package journey.dsl.ide.preview;

import java.util.List;

/**
 * A page of a journey.
 *
 * @param uri of the text that it is of
 * @param journey the qualified name
 * @param title what people call the journey
 * @param document the key of the document
 * @param html the whole page, as it would be generated
 * @param anchor the place on the page of what the caret stands in; null if there is none
 * @param documents the keys of all documents that the journey has, in the order in which they are offered
 */
public record PreviewPage(String uri, String journey, String title, String document, String html, String anchor,
		List<String> documents) {}
