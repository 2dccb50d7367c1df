package journey.dsl.ide.server;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.ide.queue.WorkProgress;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.ide.workspace.TextUris;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.JsonDelegate;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server: one for each connected editor. */
public final class JourneyServer implements LanguageServer, LanguageClientAware {
	private final Injector language;
	private final IntConsumer exit;
	private final TextRequests texts = new TextRequests(this::session);
	private final WorkspaceRequests workspace = new WorkspaceRequests(this::session);
	private final OwnRequests own = new OwnRequests(this::session);
	private LanguageClient client;
	private volatile Session session;
	private volatile boolean isShutDown;
	private List<Path> folders = List.of();

	/**
	 * A server.
	 *
	 * @param exit what to do with the exit code when the editor says good-bye
	 */
	public JourneyServer(IntConsumer exit) {
		language = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		this.exit = exit;
	}

	@Override
	public void connect(LanguageClient connected) {
		client = connected;
	}

	/** Tells the editor what is wrong with something that it does not wait for an answer to. */
	void tell(String words) {
		client.logMessage(new MessageParams(MessageType.Error, words));
	}

	private Session session() {
		Session now = session;
		if (now == null)
			throw new ResponseErrorException(
					new ResponseError(ResponseErrorCode.ServerNotInitialized, "Send `initialize` first.", null));
		if (isShutDown)
			throw new ResponseErrorException(
					new ResponseError(ResponseErrorCode.InvalidRequest, "The server has been shut down.", null));
		return now;
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		if (session != null)
			throw new ResponseErrorException(
					new ResponseError(ResponseErrorCode.InvalidRequest, "The server is initialized already.", null));
		ClientAbilities abilities = new ClientAbilities(params);
		folders = folders(params);
		session = new Session(client, abilities, language);
		if (params.getProcessId() != null) endWith(params.getProcessId());
		String version = JourneyServer.class.getPackage().getImplementationVersion();
		return CompletableFuture.completedFuture(
				new InitializeResult(ServerAbilities.of(abilities), new ServerInfo("Journey Workbench", version)));
	}

	@SuppressWarnings("deprecation")
	private static List<Path> folders(InitializeParams params) {
		List<Path> folders = new ArrayList<>();
		if (params.getWorkspaceFolders() != null)
			for (WorkspaceFolder each : params.getWorkspaceFolders())
				TextUris.file(each.getUri()).ifPresent(folders::add);
		if (folders.isEmpty() && params.getRootUri() != null)
			TextUris.file(params.getRootUri()).ifPresent(folders::add);
		if (folders.isEmpty() && params.getRootPath() != null)
			TextUris.path(params.getRootPath()).ifPresent(folders::add);
		return folders;
	}

	/** An editor that is killed says nothing; it may be gone already. */
	private void endWith(int editor) {
		ProcessHandle.of(editor).ifPresentOrElse(process -> process.onExit().thenRun(() -> exit.accept(1)),
				() -> exit.accept(1));
	}

	@Override
	public void initialized(InitializedParams ready) {
		Session now = session();
		List<Path> params = folders;
		now.queue().later(() -> load(params, now));
		Watching.ask(now);
	}

	/** On the queue: reads the workspaces of folders. */
	static void load(List<Path> folders, Session session) {
		if (folders.isEmpty()) return;
		try (WorkProgress progress = WorkProgress.of(session.client(), session.abilities().showsProgress(),
				"Reading journeys")) {
			for (Path folder : folders) {
				progress.report(folder.toString());
				session.workspaces().open(folder);
			}
		}
		for (OpenWorkspace each : session.workspaces().all()) session.checking().now(each);
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		Optional.ofNullable(session).ifPresent(Session::end);
		isShutDown = true;
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void exit() {
		exit.accept(isShutDown ? 0 : 1);
	}

	@Override
	public TextDocumentService getTextDocumentService() {
		return texts;
	}

	@Override
	public WorkspaceService getWorkspaceService() {
		return workspace;
	}

	/** What is beyond the protocol. */
	@JsonDelegate
	public JourneyRequests getJourneyRequests() {
		return own;
	}

	@Override
	public void cancelProgress(WorkDoneProgressCancelParams cancelled) {
		// reading a workspace is over before anybody could stop it
	}

	@Override
	public void setTrace(SetTraceParams params) {
		// the editor traces the protocol itself
	}
}
