package journey.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import journey.dsl.ide.diagnostics.CheckParams;
import journey.dsl.ide.diagnostics.CheckedFolder;
import journey.dsl.ide.moments.MomentRow;
import journey.dsl.ide.next.NextParams;
import journey.dsl.ide.next.NextRow;
import journey.dsl.ide.preview.LocateParams;
import journey.dsl.ide.preview.PreviewPage;
import journey.dsl.ide.preview.PreviewParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** The requests beyond the protocol that the server answers. */
@JsonSegment("journey")
public interface JourneyRequests {
	/** A page of the journey at the caret; null where there is no journey, or the journey has no such page. */
	@JsonRequest
	CompletableFuture<PreviewPage> preview(PreviewParams params);

	/** The words that a place on a page is about; null if there is no such place any more. */
	@JsonRequest
	CompletableFuture<Location> locate(LocateParams params);

	/** The make-or-break moments of all journeys that are open, the most important first. */
	@JsonRequest
	CompletableFuture<List<MomentRow>> moments();

	/** What to do next, at most five things for each workspace, the first one first. */
	@JsonRequest
	CompletableFuture<List<NextRow>> next(NextParams params);

	/**
	 * Checks what is open from a folder, all of it; answers when the findings are there and, to an editor that gets
	 * them unasked, sent.
	 */
	@JsonRequest
	CompletableFuture<CheckedFolder> check(CheckParams params);
}
