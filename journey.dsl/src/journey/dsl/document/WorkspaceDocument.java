package journey.dsl.document;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A kind of document about all journeys: one page, or one for each of something.
 *
 * @param key its name in the catalogue of words, of its first file, and of the folder of further ones
 * @param hasContent whether there is something to say; if not, there is no such document
 * @param pages its pages, the first one at {@link #fileName()}
 */
public record WorkspaceDocument(String key, Predicate<SiteContext> hasContent,
		Function<SiteContext, List<WorkspacePage>> pages) implements Document {
	/** A document of one page. */
	public static WorkspaceDocument single(String key, String folder, Predicate<SiteContext> hasContent,
			Function<SiteContext, ?> builder) {
		return new WorkspaceDocument(key, hasContent,
				site -> List.of(WorkspacePage.first(key, folder, () -> builder.apply(site))));
	}
}
