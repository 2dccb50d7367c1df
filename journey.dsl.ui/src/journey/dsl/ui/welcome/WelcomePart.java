package journey.dsl.ui.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.IntroPart;

/** The welcome page: in a browser, or with plain controls where the system has none. */
public final class WelcomePart extends IntroPart {
	/** A system property that has the page made without a browser. */
	private static final String PLAIN = "journey.welcome.plain";

	private Control page;

	@Override
	public void createPartControl(Composite parent) {
		try {
			page = Boolean.getBoolean(PLAIN) ? new PlainWelcome(parent) : browser(parent);
		} catch (SWTError noBrowser) {
			ILog.of(WelcomePart.class).info("There is no browser for the welcome page: " + noBrowser.getMessage());
			page = new PlainWelcome(parent);
		}
	}

	private static Browser browser(Composite parent) {
		Browser browser = new Browser(parent, SWT.NONE);
		// its own menu reloads a page that is nowhere to be loaded from
		browser.addMenuDetectListener(asked -> asked.doit = false);
		WelcomePage pages = new WelcomePage(isDark(parent));
		browser.addLocationListener(LocationListener.changingAdapter(event -> follow(event, browser, pages)));
		browser.setText(pages.welcome());
		return browser;
	}

	private static void follow(LocationEvent event, Browser browser, WelcomePage pages) {
		if (!event.location.startsWith(WelcomePage.SCHEME)) return;
		event.doit = false;
		String link = event.location.substring(WelcomePage.SCHEME.length());
		// the browser must have ended this event before it is closed, or shows something else
		browser.getDisplay().asyncExec(() -> {
			if (browser.isDisposed()) return;
			if (link.equals(WelcomePage.WELCOME)) browser.setText(pages.welcome());
			else if (link.startsWith(WelcomePage.READ))
				browser.setText(pages.handbook(link.substring(WelcomePage.READ.length())));
			else
				WelcomeAction.of(link).ifPresent(WelcomeAction::run);
		});
	}

	/** Whether the window is darker than half. */
	private static boolean isDark(Composite parent) {
		RGB colour = parent.getShell().getBackground().getRGB();
		return colour.red + colour.green + colour.blue < 3 * 128;
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// it looks the same aside
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
