package journey.dsl.document;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page about more than one journey.
 *
 * @param path in the site, at most one folder deep
 * @param about the title of the one thing it is about; empty for the first page of a document
 * @param folder where its template and style sheet lie
 * @param template the name of the template
 * @param content makes the record that the template shows
 */
public record WorkspacePage(String path, Optional<String> about, String folder, String template, Supplier<?> content) {
	/** The first page of a document, by the template that is called like its folder. */
	public static WorkspacePage first(String key, String folder, Supplier<?> content) {
		return new WorkspacePage(key + ".html", Optional.empty(), folder, folder, content);
	}
}
