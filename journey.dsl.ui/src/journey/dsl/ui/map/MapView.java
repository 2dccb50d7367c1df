package journey.dsl.ui.map;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import journey.dsl.document.Document;
import journey.dsl.ide.preview.LocateParams;
import journey.dsl.ide.preview.PreviewPage;
import journey.dsl.ide.preview.PreviewParams;
import journey.dsl.ide.server.JourneyServer;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.Opening;
import journey.dsl.ui.editor.ActiveText;
import journey.dsl.ui.editor.FollowedText;
import journey.dsl.ui.editor.LiveAnswer;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/**
 * The map, or another document, of the journey in the editor: follows the caret, and leads from a click to the text.
 */
public final class MapView extends ViewPart implements MapPage.Clicks {
	private static final UiWords WORDS = new UiWords(MapView.class);
	/** Its id in the workbench. */
	public static final String ID = JourneyBundle.ID + ".views.map";
	private static final int PAUSE = 250;

	private final DocumentMenu menu = new DocumentMenu(this);
	private Display display;
	private MapPage page;
	private FollowedText text;
	private LiveAnswer<PreviewPage> answer;
	private PreviewPage shown;
	private String document = Document.MAP;
	private String wanted;

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		try {
			page = new MapPage(parent, this);
		} catch (SWTError none) {
			JourneyBundle.log("No browser can be had to show the map", none);
			new Label(parent, SWT.WRAP).setText(WORDS.get("no-browser"));
			return;
		}
		menu.addTo(getViewSite().getActionBars());
		answer = new LiveAnswer<>(parent, PAUSE, this::question, this::show);
		text = new FollowedText(getSite().getPage(), this::other, () -> answer.soon());
		text.start();
		if (text.now().isEmpty()) page.hint(WORDS.get("open-journey"));
	}

	private Function<JourneyServer, CompletableFuture<PreviewPage>> question(TextDocumentIdentifier of) {
		PreviewParams asked = new PreviewParams(of, text.now().map(ActiveText::position).orElse(null), document);
		return server -> server.getJourneyRequests().preview(asked);
	}

	private void other(Optional<ActiveText> now) {
		shown = null;
		answer.about(now.map(ActiveText::document).orElse(null));
		if (now.isEmpty()) {
			setTitleToolTip("");
			page.hint(WORDS.get("open-journey"));
		}
	}

	private void show(PreviewPage now) {
		if (now == null) {
			if (shown == null && !document.equals(Document.MAP)) choose(Document.MAP);
			else if (shown == null) page.hint(WORDS.get("nothing"));
			else
				page.say(WORDS.get("stale"));
			return;
		}
		boolean isSame = shown != null && shown.html().equals(now.html()) && shown.journey().equals(now.journey());
		String anchor = wanted == null ? now.anchor() : wanted;
		if (!isSame) page.show(now, anchor);
		else if (wanted != null || !Objects.equals(shown.anchor(), now.anchor())) page.goTo(anchor);
		page.say("");
		wanted = null;
		shown = now;
		menu.offers(now.documents(), now.document());
		setTitleToolTip(now.title());
	}

	/** From now on another document about the journey is shown. */
	void choose(String other) {
		open(other, null);
	}

	@Override
	public void open(String other, String anchor) {
		document = other;
		wanted = anchor == null || anchor.isEmpty() ? null : anchor;
		answer.ask();
	}

	@Override
	public void reveal(String journey, String anchor) {
		PreviewPage at = shown;
		if (at == null) return;
		LocateParams asked = new LocateParams(new TextDocumentIdentifier(at.uri()),
				journey == null ? at.journey() : journey, anchor);
		JourneyClient.get().ask(server -> server.getJourneyRequests().locate(asked)).thenAccept(place -> {
			if (place != null) display.asyncExec(() -> Opening.location(place, true));
		});
	}

	@Override
	public void setFocus() {
		if (page != null) page.setFocus();
	}

	@Override
	public void dispose() {
		if (answer != null) answer.about(null);
		if (text != null) text.stop();
		super.dispose();
	}
}
