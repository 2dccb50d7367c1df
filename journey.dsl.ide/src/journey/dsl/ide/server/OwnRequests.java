package journey.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import journey.dsl.ide.diagnostics.CheckParams;
import journey.dsl.ide.diagnostics.CheckedFolder;
import journey.dsl.ide.moments.MomentRow;
import journey.dsl.ide.moments.MomentRows;
import journey.dsl.ide.next.NextParams;
import journey.dsl.ide.next.NextRow;
import journey.dsl.ide.next.NextRows;
import journey.dsl.ide.preview.LocateParams;
import journey.dsl.ide.preview.Preview;
import journey.dsl.ide.preview.PreviewPage;
import journey.dsl.ide.preview.PreviewParams;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.ide.workspace.TextUris;
import org.eclipse.lsp4j.Location;

/** Requests beyond the protocol. */
final class OwnRequests implements JourneyRequests {
	private final Supplier<Session> session;

	OwnRequests(Supplier<Session> session) {
		this.session = session;
	}

	@Override
	public CompletableFuture<PreviewPage> preview(PreviewParams params) {
		return session.get().about(params.textDocument().getUri(), null,
				file -> Preview.page(file, params).orElse(null));
	}

	@Override
	public CompletableFuture<Location> locate(LocateParams params) {
		return session.get().about(params.textDocument().getUri(), null,
				file -> Preview.locate(file, params).orElse(null));
	}

	@Override
	public CompletableFuture<List<MomentRow>> moments() {
		Session now = session.get();
		return now.queue().answer(cancelled -> {
			now.refreshed();
			return MomentRows.of(now.workspaces().all(), cancelled::checkCanceled);
		});
	}

	@Override
	public CompletableFuture<List<NextRow>> next(NextParams params) {
		Session now = session.get();
		if (params != null && params.textDocument() != null)
			return now.about(params.textDocument().getUri(), List.of(), NextRows::of);
		return now.queue().answer(cancelled -> {
			now.refreshed();
			return NextRows.of(now.workspaces().all(), cancelled::checkCanceled);
		});
	}

	@Override
	public CompletableFuture<CheckedFolder> check(CheckParams params) {
		Session now = session.get();
		return now.queue().answer(cancelled -> {
			now.refreshed();
			Path folder = TextUris.file(params.uri()).orElse(null);
			List<OpenWorkspace> inside = now.workspaces().all().stream().filter(each -> folder != null
					&& each.root().filter(root -> root.startsWith(folder) || folder.startsWith(root)).isPresent())
					.toList();
			for (OpenWorkspace each : inside) now.checking().completely(each, cancelled::checkCanceled);
			return CheckedFolder.of(inside);
		});
	}
}
