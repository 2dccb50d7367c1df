package journey.dsl.ui.editor;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import journey.dsl.ide.server.JourneyServer;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.JourneyClient;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * An answer about a text that is requested again when the text has changed and nobody has typed for a moment. It is
 * shown, in the display thread, if the text is still the same by then.
 *
 * @param <T> what the server answers
 */
public final class LiveAnswer<T> implements IDocumentListener {
	/** What is asked; put together in the thread of the display, said in another one. */
	public interface Request<T> {
		/** What is asked about a text; null for nothing at the moment. */
		Function<JourneyServer, CompletableFuture<T>> about(TextDocumentIdentifier text);
	}

	private final Control control;
	private final int pause;
	private final Request<T> request;
	private final Consumer<T> show;
	private final Runnable due = this::ask;
	private IDocument document;

	/**
	 * No answer yet.
	 *
	 * @param control where it is shown; when that is gone, nobody asks any more
	 * @param pause milliseconds without typing until it is asked for
	 */
	public LiveAnswer(Control control, int pause, Request<T> request, Consumer<T> show) {
		this.control = control;
		this.pause = pause;
		this.request = request;
		this.show = show;
	}

	/** From now on it is about this text; null for none. */
	public void about(IDocument text) {
		if (document != null) document.removeDocumentListener(this);
		document = text;
		if (text == null) return;
		text.addDocumentListener(this);
		ask();
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// it is asked for when it has changed
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		soon();
	}

	/** Asks when nothing has happened for a moment. From any thread. */
	public void soon() {
		if (control.isDisposed()) return;
		Display display = control.getDisplay();
		if (Display.getCurrent() == display) display.timerExec(pause, due);
		else
			display.asyncExec(() -> display.timerExec(pause, due));
	}

	/** Asks now. */
	public void ask() {
		if (control.isDisposed() || document == null) return;
		IDocument asked = document;
		long stamp = stamp(asked);
		Display display = control.getDisplay();
		Function<JourneyServer, CompletableFuture<T>> question = Address.of(asked)
				.map(uri -> request.about(new TextDocumentIdentifier(uri))).orElse(null);
		if (question != null) JourneyClient.get().ask(question).thenAccept(answer -> {
			if (!display.isDisposed()) display.asyncExec(() -> answered(asked, stamp, answer));
		});
	}

	private void answered(IDocument asked, long stamp, T answer) {
		if (!control.isDisposed() && document == asked && stamp(asked) == stamp) show.accept(answer);
	}

	private static long stamp(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}
}
