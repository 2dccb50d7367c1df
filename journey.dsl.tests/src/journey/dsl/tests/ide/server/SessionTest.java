package journey.dsl.tests.ide.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import journey.dsl.ide.server.JourneyServer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server begins, ends, and goes on when something fails. */
class SessionTest {
	@TempDir
	Path folder;

	@Test
	void saysWhatItCanDo() {
		try (Editor editor = new Editor()) {
			ServerCapabilities abilities = editor.start(new ClientCapabilities(), folder).getCapabilities();

			JsonObject said = new Gson().toJsonTree(abilities).getAsJsonObject();
			assertThat(said.keySet()).contains("completionProvider", "hoverProvider", "definitionProvider",
					"referencesProvider", "documentHighlightProvider", "documentSymbolProvider",
					"workspaceSymbolProvider", "codeActionProvider", "codeLensProvider", "documentFormattingProvider",
					"documentRangeFormattingProvider", "documentOnTypeFormattingProvider",
					"foldingRangeProvider", "selectionRangeProvider", "semanticTokensProvider", "inlayHintProvider",
					"documentLinkProvider", "callHierarchyProvider", "workspace");
		}
	}

	@Test
	void answersNothingBeforeItIsInitialized() {
		try (Editor editor = new Editor()) {
			assertThat(error(hover(editor, "file:///a.journey", new Position(0, 0))))
					.isEqualTo(ResponseErrorCode.ServerNotInitialized.getValue());
			editor.start(new ClientCapabilities(), folder);
			assertThat(error(editor.server().initialize(new InitializeParams())))
					.isEqualTo(ResponseErrorCode.InvalidRequest.getValue());
		}
	}

	@Test
	void aRequestThatFailsIsAnsweredWithAnErrorAndTheOthersGoOn() {
		try (Editor editor = Editor.in(folder)) {
			String uri = editor.open("untitled:new", "team sales \"Sales\"");

			assertThat(error(hover(editor, uri, null))).isEqualTo(ResponseErrorCode.InternalError.getValue());

			Hover hover = editor.answer(hover(editor, uri, new Position(0, 6)));
			assertThat(hover.getContents().getRight().getValue()).contains("Sales");
			assertThat(editor.logged).singleElement()
					.satisfies(message -> assertThat(message.getMessage()).contains("the others go on"));
		}
	}

	@Test
	void endsWithoutErrorOnlyAfterGoodBye() {
		Editor polite = Editor.in(folder);
		polite.close();
		Editor.await(() -> polite.exits.equals(List.of(0)));

		try (Editor rude = Editor.in(folder)) {
			rude.server().exit();
			Editor.await(() -> rude.exits.equals(List.of(1)));
		}
	}

	@Test
	void answersNothingAfterShutdown() {
		try (Editor editor = Editor.in(folder)) {
			editor.answer(editor.server().shutdown());
			assertThat(error(hover(editor, "file:///a.journey", new Position(0, 0))))
					.isEqualTo(ResponseErrorCode.InvalidRequest.getValue());
		}
	}

	@Test
	void endsWhenItsEditorHasEndedAlready() throws Exception {
		Process editor = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version")
				.redirectErrorStream(true).start();
		editor.waitFor();
		List<Integer> exits = new CopyOnWriteArrayList<>();
		JourneyServer server = new JourneyServer(exits::add);
		InitializeParams asked = new InitializeParams();
		asked.setProcessId((int) editor.pid());

		server.initialize(asked);

		assertThat(exits).containsExactly(1);
	}

	@Test
	void knowsNothingOfTextsThatNobodyHasOpened() {
		try (Editor editor = Editor.in(folder)) {
			assertThat(editor
					.answer(hover(editor, folder.resolve("missing.journey").toUri().toString(), new Position(0, 0))))
					.isNull();
			assertThat(editor.answer(hover(editor, "no address at all", new Position(0, 0)))).isNull();
		}
	}

	@Test
	void tellsThatItReadsToEditorsThatShowIt() throws IOException {
		Files.writeString(folder.resolve("a.journey"), "team sales");
		ClientCapabilities abilities = new ClientCapabilities();
		abilities.setWindow(new WindowClientCapabilities());
		abilities.getWindow().setWorkDoneProgress(true);
		try (Editor editor = new Editor()) {
			editor.start(abilities, folder);

			Editor.await(() -> editor.progress.stream()
					.anyMatch(each -> each.getValue().getLeft() instanceof WorkDoneProgressEnd));
			assertThat(editor.progress.get(0).getValue().getLeft()).isInstanceOfSatisfying(WorkDoneProgressBegin.class,
					begin -> assertThat(begin.getTitle()).isEqualTo("Reading journeys"));
		}
		try (Editor plain = Editor.in(folder)) {
			plain.awaitFound(folder.resolve("a.journey").toUri().toString(), found -> !found.isEmpty());
			assertThat(plain.progress).isEmpty();
		}
	}

	@Test
	void anEditorNeedNotWaitForWhatItHasCancelled() throws Exception {
		try (Editor editor = Editor.in(folder)) {
			String uri = editor.open("untitled:new", "team sales");
			CompletableFuture<Hover> first = hover(editor, uri, new Position(0, 6));
			CompletableFuture<Hover> cancelled = hover(editor, uri, new Position(0, 6));
			cancelled.cancel(true);

			assertThat(cancelled).isCancelled();
			assertThat(first.get(10, TimeUnit.SECONDS)).isNotNull();
			assertThat(editor.answer(hover(editor, uri, new Position(0, 6)))).isNotNull();
		}
	}

	/** A position may be missing only where an editor is broken. */
	private static CompletableFuture<Hover> hover(Editor editor, String uri, Position position) {
		HoverParams asked = new HoverParams();
		asked.setTextDocument(new TextDocumentIdentifier(uri));
		if (position != null) asked.setPosition(position);
		return editor.server().getTextDocumentService().hover(asked);
	}

	private static int error(CompletableFuture<?> asked) {
		int[] code = new int[1];
		assertThatThrownBy(() -> asked.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class).cause()
				.isInstanceOfSatisfying(ResponseErrorException.class,
						error -> code[0] = error.getResponseError().getCode());
		return code[0];
	}
}
