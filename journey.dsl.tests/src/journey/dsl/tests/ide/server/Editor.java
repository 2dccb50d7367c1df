package journey.dsl.tests.ide.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import journey.dsl.ide.server.JourneyServer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that speaks to the server over streams, as all editors do. What the server tells it, it remembers. */
final class Editor implements LanguageClient, AutoCloseable {
	private static final int SECONDS = 30;

	final Map<String, PublishDiagnosticsParams> published = new ConcurrentHashMap<>();
	final List<RegistrationParams> registered = new CopyOnWriteArrayList<>();
	final List<ProgressParams> progress = new CopyOnWriteArrayList<>();
	final List<MessageParams> logged = new CopyOnWriteArrayList<>();
	final List<Integer> exits = new CopyOnWriteArrayList<>();
	private final Map<String, Integer> versions = new ConcurrentHashMap<>();
	private final List<Future<?>> ends = new ArrayList<>();
	private final ExecutorService pool = Executors.newCachedThreadPool();
	private final LanguageServer server;

	Editor() {
		try {
			// not Java's piped streams: those break when the thread ends that wrote last
			Pipe toServer = Pipe.open();
			Pipe toEditor = Pipe.open();
			JourneyServer served = new JourneyServer(exits::add);
			Launcher<LanguageClient> serving = LSPLauncher.createServerLauncher(served, in(toServer), out(toEditor),
					pool, null);
			served.connect(serving.getRemoteProxy());
			Launcher<LanguageServer> editing = LSPLauncher.createClientLauncher(this, in(toEditor), out(toServer), pool,
					null);
			server = editing.getRemoteProxy();
			ends.add(serving.startListening());
			ends.add(editing.startListening());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static InputStream in(Pipe pipe) {
		return Channels.newInputStream(pipe.source());
	}

	private static OutputStream out(Pipe pipe) {
		return Channels.newOutputStream(pipe.sink());
	}

	/** An editor with a folder open in it. */
	static Editor in(Path... folders) {
		Editor editor = new Editor();
		editor.start(new ClientCapabilities(), folders);
		return editor;
	}

	InitializeResult start(ClientCapabilities abilities, Path... folders) {
		return start(abilities, null, folders);
	}

	InitializeResult start(ClientCapabilities abilities, JsonObject options, Path... folders) {
		InitializeParams asked = new InitializeParams();
		asked.setInitializationOptions(options);
		asked.setCapabilities(abilities);
		List<WorkspaceFolder> open = new ArrayList<>();
		for (Path folder : folders)
			open.add(new WorkspaceFolder(folder.toUri().toString(), folder.getFileName().toString()));
		asked.setWorkspaceFolders(open);
		InitializeResult result = answer(server.initialize(asked));
		server.initialized(new InitializedParams());
		return result;
	}

	LanguageServer server() {
		return server;
	}

	<T> T answer(CompletableFuture<T> asked) {
		try {
			return asked.get(SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException | ExecutionException | TimeoutException e) {
			throw new AssertionError(e);
		}
	}

	/** Shows a file as it is saved. */
	String open(Path file) {
		try {
			return open(file.toUri().toString(), Files.readString(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String open(String uri, String text) {
		versions.put(uri, 1);
		server.getTextDocumentService()
				.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "journey", 1, text)));
		return uri;
	}

	int change(String uri, TextDocumentContentChangeEvent... changes) {
		int version = versions.merge(uri, 1, Integer::sum);
		server.getTextDocumentService().didChange(
				new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version), List.of(changes)));
		return version;
	}

	/** Writes another text, and waits for what is found in it. */
	int write(String uri, String text) {
		int version = change(uri, new TextDocumentContentChangeEvent(text));
		await(() -> published.containsKey(uri) && Integer.valueOf(version).equals(published.get(uri).getVersion()));
		return version;
	}

	void close(String uri) {
		server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
	}

	static String message(Diagnostic found) {
		return found.getMessage().getLeft();
	}

	List<Diagnostic> found(String uri) {
		PublishDiagnosticsParams shown = published.get(uri);
		return shown == null ? List.of() : shown.getDiagnostics();
	}

	/** Waits until what is found in a text is so. */
	List<Diagnostic> awaitFound(String uri, Predicate<List<Diagnostic>> wanted) {
		await(() -> published.containsKey(uri) && wanted.test(found(uri)));
		return found(uri);
	}

	static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
			try {
				Thread.sleep(5);
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		}
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams found) {
		published.put(found.getUri(), found);
	}

	@Override
	public CompletableFuture<Void> registerCapability(RegistrationParams asked) {
		registered.add(asked);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams asked) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void notifyProgress(ProgressParams told) {
		progress.add(told);
	}

	@Override
	public void telemetryEvent(Object event) {
		throw new AssertionError("nobody asked for telemetry");
	}

	@Override
	public void showMessage(MessageParams message) {
		logged.add(message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		logged.add(message);
	}

	@Override
	public void close() {
		int before = exits.size();
		answer(server.shutdown());
		server.exit();
		await(() -> exits.size() > before);
		ends.forEach(end -> end.cancel(true));
		pool.shutdownNow();
	}
}
