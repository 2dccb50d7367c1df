package journey.dsl.ide.queue;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells the editor that something takes a while. The work does not wait for the editor; messages arrive in order. */
public final class WorkProgress implements AutoCloseable {
	private final LanguageClient client;
	private final String token = UUID.randomUUID().toString();
	private CompletableFuture<?> told;

	private WorkProgress(LanguageClient client, CompletableFuture<?> told) {
		this.client = client;
		this.told = told;
	}

	/** Begins to report some work; an editor that shows no progress gets no reports. */
	public static WorkProgress of(LanguageClient client, boolean isShown, String title) {
		WorkProgress progress = new WorkProgress(client, null);
		if (!isShown) return progress;
		WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
		begin.setTitle(title);
		begin.setCancellable(false);
		progress.told = client.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(progress.token)));
		progress.tell(begin);
		return progress;
	}

	/** Tells how far it is. */
	public void report(String message) {
		WorkDoneProgressReport report = new WorkDoneProgressReport();
		report.setMessage(message);
		tell(report);
	}

	@Override
	public void close() {
		tell(new WorkDoneProgressEnd());
	}

	private void tell(WorkDoneProgressNotification news) {
		if (told != null)
			told = told.thenRun(
					() -> client.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(news))));
	}
}
