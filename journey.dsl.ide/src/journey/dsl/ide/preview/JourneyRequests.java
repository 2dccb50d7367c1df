package journey.dsl.ide.preview;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** What the server answers beyond the protocol. */
@JsonSegment("journey")
public interface JourneyRequests {
	/** A page of the journey that the caret stands in; null where there is no journey, or no such page of it. */
	@JsonRequest
	CompletableFuture<PreviewPage> preview(PreviewParams asked);

	/** The words that a place on a page is about; null if there is no such place any more. */
	@JsonRequest
	CompletableFuture<Location> locate(LocateParams asked);
}
