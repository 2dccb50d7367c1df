package journey.dsl.ui.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import journey.dsl.ide.server.JourneyServer;
import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * The language server, in this process. It gets notifications and requests in the order in which they come, from any
 * thread. It starts in the background, so nobody waits for it before asking for something.
 */
public final class JourneyClient {
	/** Longer nobody looks at a window that does not answer. */
	private static final int PATIENCE_MILLISECONDS = Integer.getInteger("journey.patience", 2000);
	/** How long they wait for a list that is made in the background. */
	private static final int PATIENCE_BESIDE_MILLISECONDS = Integer.getInteger("journey.patience", 15_000);

	private static volatile JourneyClient current;

	private final ExecutorService outbox = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "journey client");
		thread.setDaemon(true);
		return thread;
	});
	private final List<Consumer<PublishDiagnosticsParams>> findings = new CopyOnWriteArrayList<>();
	private final List<Runnable> news = new CopyOnWriteArrayList<>();
	private JourneyServer server;

	/** A server of its own, which is from now on the one that everybody asks. */
	public static JourneyClient start() {
		current = new JourneyClient();
		return current;
	}

	/** The one that everybody asks: there is one from the start of the bundle on. */
	public static JourneyClient get() {
		return current;
	}

	private JourneyClient() {
		outbox.execute(() -> {
			server = new JourneyServer(exit -> {
			});
			server.connect(new ClientCallbacks());
			server.initialize(Abilities.of());
			server.initialized(new InitializedParams());
		});
	}

	/** Calls {@code listener} from now on, in a thread of the server, with what is found in a text. */
	public void onFindings(Consumer<PublishDiagnosticsParams> listener) {
		findings.add(listener);
	}

	/**
	 * From now on {@code listener} is told, in a thread of the server, that something else is known of the journeys
	 * than before.
	 */
	public void onNews(Runnable listener) {
		news.add(listener);
	}

	/** Stops calling {@code listener}. */
	public void offNews(Runnable listener) {
		news.remove(listener);
	}

	/** Tells the server something. */
	public void tell(Consumer<JourneyServer> message) {
		outbox.execute(() -> message.accept(server));
	}

	/** Asks the server something; it fails with what the server says. */
	public <T> CompletableFuture<T> ask(Function<JourneyServer, CompletableFuture<T>> request) {
		return CompletableFuture.supplyAsync(() -> request.apply(server), outbox).thenCompose(Function.identity());
	}

	/**
	 * The answer, for somebody who looks at the screen: {@code otherwise} if it does not come soon, or not at all.
	 *
	 * @param otherwise for what the server refuses, too
	 */
	public <T> T soon(Function<JourneyServer, CompletableFuture<T>> request, T otherwise) {
		CompletableFuture<T> answer = ask(request);
		try {
			T said = answer.get(Display.getCurrent() == null ? PATIENCE_BESIDE_MILLISECONDS : PATIENCE_MILLISECONDS,
					TimeUnit.MILLISECONDS);
			return said == null ? otherwise : said;
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		} catch (TimeoutException late) {
			answer.cancel(true);
		} catch (ExecutionException failed) {
			ILog.of(JourneyClient.class).warn("The language server did not answer", failed.getCause());
		}
		return otherwise;
	}

	/** What the server says to somebody whose request it refuses. */
	public static String refusal(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause())
			if (each instanceof ResponseErrorException refused) return refused.getResponseError().getMessage();
		return String.valueOf(failure.getMessage());
	}

	/** Ends the server. */
	public void stop() {
		outbox.execute(() -> server.shutdown());
		outbox.shutdown();
	}

	/** What the server says unasked. */
	private final class ClientCallbacks implements LanguageClient {
		@Override
		public void publishDiagnostics(PublishDiagnosticsParams found) {
			for (Consumer<PublishDiagnosticsParams> each : findings) each.accept(found);
			for (Runnable each : news) each.run();
		}

		@Override
		public CompletableFuture<Void> refreshCodeLenses() {
			for (Runnable each : news) each.run();
			return CompletableFuture.completedFuture(null);
		}

		@Override
		public void logMessage(MessageParams message) {
			if (message.getType() == MessageType.Error) JourneyBundle.log(message.getMessage(), null);
			else
				ILog.of(JourneyClient.class).info(message.getMessage());
		}

		@Override
		public void showMessage(MessageParams message) {
			if (message.getType() != MessageType.Error) logMessage(message);
			else
				Display.getDefault().asyncExec(() -> StatusManager.getManager()
						.handle(Status.error(message.getMessage()), StatusManager.LOG | StatusManager.SHOW));
		}

		@Override
		public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
			logMessage(asked);
			return CompletableFuture.completedFuture(null);
		}

		@Override
		public void telemetryEvent(Object event) {
			// nobody counts anything here
		}
	}
}
