package journey.dsl.ui.map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.ide.preview.PreviewPage;
import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.ProgressAdapter;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** A page of a journey in a browser widget. It loads nothing, and nothing on it leads out of the workbench. */
final class MapPage {
	private static final String SHELL = "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
			+ "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
			+ "img-src data:\"></head><body></body></html>";
	/** What people wrote goes into a script: no sign in it may end that. */
	private static final Gson SCRIPT = new GsonBuilder().serializeNulls().create();
	private static final float HALF = 0.5f;
	private static final String MESSAGE = "journey:";

	/** What somebody clicks on. */
	interface Clicks {
		/** A place; {@code journey} is the qualified name of another journey, or null. */
		void reveal(String journey, String anchor);

		/** Another document about the journey, at a place or at its beginning. */
		void open(String document, String anchor);
	}

	private final Browser browser;
	private boolean isReady;
	private String said = "";
	private final List<String> waiting = new ArrayList<>();

	/** @throws org.eclipse.swt.SWTError if no browser can be had */
	MapPage(Composite parent, Clicks clicks) {
		browser = new Browser(parent, SWT.NONE);
		// its own menu reloads a page that is nowhere to be loaded from
		browser.addMenuDetectListener(asked -> asked.doit = false);
		browser.addProgressListener(new ProgressAdapter() {
			@Override
			public void completed(ProgressEvent event) {
				ready();
			}
		});
		browser.addLocationListener(new LocationAdapter() {
			@Override
			public void changing(LocationEvent event) {
				if (event.location.startsWith("about:")) return;
				event.doit = false;
				if (event.location.startsWith(MESSAGE))
					clicked(event.location.substring(MESSAGE.length()).split("/", -1), clicks);
			}
		});
		browser.setText(SHELL);
	}

	/** What was clicked, as the script of the page puts it: what is to be done, and about what, percent-encoded. */
	private static void clicked(String[] said, Clicks clicks) {
		String[] about = new String[said.length];
		for (int i = 0; i < said.length; i++)
			about[i] = URLDecoder.decode(said[i].replace("+", "%2B"), StandardCharsets.UTF_8);
		if (about.length != 3) return;
		if (about[0].equals("reveal")) clicks.reveal(about[1].isEmpty() ? null : about[1], about[2]);
		else if (about[0].equals("open")) clicks.open(about[1], about[2]);
	}

	private void ready() {
		if (isReady) return;
		isReady = true;
		run(script());
		waiting.forEach(this::run);
		waiting.clear();
	}

	void setFocus() {
		browser.setFocus();
	}

	/** Shows a page; {@code anchor} is the place on it to go to, or null. */
	void show(PreviewPage page, String anchor) {
		later("journeyMap.show(%s,%s,%s,%s)", page.html(), page.journey() + " " + page.document(), isDark(), anchor);
	}

	/** Outlines a place on the page, or none. */
	void goTo(String anchor) {
		later("journeyMap.goTo(%s,true)", anchor);
	}

	/** Says something above the page; nothing for an empty text. */
	void say(String text) {
		if (text.equals(said)) return;
		said = text;
		later("journeyMap.say(%s)", text);
	}

	/** Says something instead of a page. */
	void hint(String text) {
		later("journeyMap.hint(%s,%s)", text, isDark());
	}

	private boolean isDark() {
		RGB ground = browser.getParent().getBackground().getRGB();
		return ground.getHSB()[2] < HALF;
	}

	/** What is said before the browser is ready is said then. */
	private void later(String call, Object... values) {
		Object[] written = new Object[values.length];
		for (int i = 0; i < values.length; i++) written[i] = SCRIPT.toJson(values[i]);
		String script = String.format(call, written);
		if (isReady) run(script);
		else
			waiting.add(script);
	}

	private void run(String script) {
		try {
			browser.evaluate(script);
		} catch (SWTException failure) {
			JourneyBundle.log("The map cannot be shown", failure);
		}
	}

	private static String script() {
		try (InputStream stream = MapPage.class.getResourceAsStream("page.js")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
