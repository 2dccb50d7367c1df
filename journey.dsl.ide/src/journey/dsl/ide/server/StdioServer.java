package journey.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.IntConsumer;
import journey.dsl.workspace.folder.IgnoreRules;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** A server that speaks over two streams, usually those of the process. */
public final class StdioServer {
	private StdioServer() {}

	/**
	 * Serves until the editor closes its stream.
	 *
	 * @param ignoring what else than the settings leaves files out of a folder
	 * @param exit what to do with the exit code when the editor says good-bye
	 */
	public static void serve(InputStream in, OutputStream out, Function<Path, IgnoreRules> ignoring, IntConsumer exit) {
		JourneyServer server = new JourneyServer(ignoring, exit);
		Launcher<LanguageClient> launcher = new LSPLauncher.Builder<LanguageClient>().setLocalService(server).setRemoteInterface(LanguageClient.class)
				.setInput(in).setOutput(out).setExceptionHandler(Refusal::of).create();
		server.connect(launcher.getRemoteProxy());
		try {
			launcher.startListening().get();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | CancellationException broken) {
			// the stream is gone, and with it the editor
			exit.accept(1);
		}
	}
}
