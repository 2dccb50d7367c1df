package journey.dsl.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import journey.dsl.ide.diagnostics.Pulling;
import journey.dsl.ide.symbols.WorkspaceSymbols;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.ide.workspace.TextUris;
import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Requests about all texts, and notifications about the folders of the editor. */
final class WorkspaceRequests implements WorkspaceService {
	private final Supplier<Session> session;

	WorkspaceRequests(Supplier<Session> session) {
		this.session = session;
	}

	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams changed) {
		// what is settled stands in journey.settings, the same for every editor and for the command line
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams changed) {
		onDisk(changed.getChanges());
	}

	@Override
	public void didCreateFiles(CreateFilesParams created) {
		onDisk(created.getFiles().stream().map(file -> new FileEvent(file.getUri(), FileChangeType.Created)).toList());
	}

	@Override
	public void didRenameFiles(RenameFilesParams renamed) {
		onDisk(renamed.getFiles().stream()
				.flatMap(file -> Stream.of(new FileEvent(file.getOldUri(), FileChangeType.Deleted),
						new FileEvent(file.getNewUri(), FileChangeType.Created)))
				.toList());
	}

	@Override
	public void didDeleteFiles(DeleteFilesParams deleted) {
		onDisk(deleted.getFiles().stream().map(file -> new FileEvent(file.getUri(), FileChangeType.Deleted)).toList());
	}

	private void onDisk(List<FileEvent> events) {
		Session now = session.get();
		now.queue().change(() -> now.show(now.workspaces().changedOnDisk(events)));
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams changed) {
		Session now = session.get();
		now.queue().change(() -> {
			List<OpenWorkspace> before = now.workspaces().all();
			for (WorkspaceFolder folder : changed.getEvent().getRemoved())
				TextUris.file(folder.getUri()).ifPresent(now.workspaces()::close);
			List<Path> added = changed.getEvent().getAdded().stream()
					.flatMap(folder -> TextUris.file(folder.getUri()).stream()).toList();
			JourneyServer.load(added, now);
			now.refreshed();
			for (OpenWorkspace each : before) if (!now.workspaces().all().contains(each)) now.forget(each);
		});
	}

	@Override
	public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
			WorkspaceSymbolParams params) {
		Session now = session.get();
		return now.queue().answer(cancelled -> {
			now.refreshed();
			List<WorkspaceSymbol> found = new ArrayList<>();
			for (OpenWorkspace each : now.workspaces().all())
				found.addAll(WorkspaceSymbols.of(each, params.getQuery(), cancelled::checkCanceled));
			return Either.forRight(found);
		});
	}

	@Override
	public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
		Session now = session.get();
		return now.queue().answer(cancelled -> {
			now.refreshed();
			List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
			for (OpenWorkspace each : now.workspaces().all()) {
				now.checking().completely(each, cancelled::checkCanceled);
				reports.addAll(now.pulling().ofAll(each, params.getPreviousResultIds()));
			}
			for (PreviousResultId known : params.getPreviousResultIds())
				if (now.workspaces().place(known.getUri()).isEmpty()) reports.add(Pulling.gone(known.getUri()));
			return new WorkspaceDiagnosticReport(reports);
		});
	}
}
