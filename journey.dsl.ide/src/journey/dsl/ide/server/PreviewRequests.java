package journey.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import journey.dsl.ide.preview.JourneyRequests;
import journey.dsl.ide.preview.LocateParams;
import journey.dsl.ide.preview.Preview;
import journey.dsl.ide.preview.PreviewPage;
import journey.dsl.ide.preview.PreviewParams;
import org.eclipse.lsp4j.Location;

/** Requests about the pages of a journey beside its text. */
final class PreviewRequests implements JourneyRequests {
	private final Supplier<Session> session;

	PreviewRequests(Supplier<Session> session) {
		this.session = session;
	}

	@Override
	public CompletableFuture<PreviewPage> preview(PreviewParams asked) {
		return session.get().about(asked.textDocument().getUri(), null, file -> Preview.page(file, asked).orElse(null));
	}

	@Override
	public CompletableFuture<Location> locate(LocateParams asked) {
		return session.get().about(asked.textDocument().getUri(), null, file -> Preview.locate(file, asked).orElse(null));
	}
}
