package journey.dsl.ui.editor.hover;

import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.client.Opening;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows a small page beside a word; without a browser, only its text. */
public final class HoverPageControl extends AbstractInformationControl implements IInformationControlExtension2 {
	private static final int WIDTH = 520;
	private static final int LETTERS_IN_LINE = 74;
	private static final double LINE = 1.45;
	private static final int MARGIN = 30;
	private static boolean isBrowser = true;

	private Browser browser;
	private HoverPage page;

	private HoverPageControl(Shell parent, boolean isResizable) {
		super(parent, isResizable);
		create();
	}

	/** Makes such controls. */
	public static IInformationControlCreator creator() {
		return parent -> {
			if (isBrowser) try {
				return new HoverPageControl(parent, false);
			} catch (SWTError none) {
				isBrowser = false;
				JourneyBundle.log("No browser can be had to show what is known of a word: it is shown in plain letters",
						none);
			}
			return new DefaultInformationControl(parent, false);
		};
	}

	@Override
	protected void createContent(Composite parent) {
		browser = new Browser(parent, SWT.NONE);
		// its own menu reloads a page that is nowhere to be loaded from
		browser.addMenuDetectListener(asked -> asked.doit = false);
		browser.setJavascriptEnabled(false);
		browser.addLocationListener(new LocationAdapter() {
			@Override
			public void changing(LocationEvent event) {
				if (event.location.startsWith("about:")) return;
				event.doit = false;
				Opening.address(event.location);
				HoverPageControl.this.dispose();
			}
		});
	}

	@Override
	public void setInput(Object input) {
		page = input instanceof HoverPage given ? given : HoverPage.of(String.valueOf(input));
		browser.setText(page.html(browser.getDisplay(), getShell().getForeground(), getShell().getBackground()));
	}

	@Override
	public void setInformation(String information) {
		setInput(information);
	}

	@Override
	public boolean hasContents() {
		return page != null && !page.text().isBlank();
	}

	@Override
	public Point computeSizeHint() {
		Point above = above();
		int lines = page.text().lines().mapToInt(line -> 1 + line.length() / LETTERS_IN_LINE).sum();
		int height = (int) (lines * LINE * getShell().getFont().getFontData()[0].getHeight() * 96 / 72) + MARGIN;
		Point most = getSizeConstraints();
		return new Point(Math.max(WIDTH, above.x),
				above.y + (most == null ? height : Math.min(height, Math.max(most.y, MARGIN))));
	}

	/**
	 * What the editor shows of findings above the page, when it puts both into one window: it asks nobody how large
	 * that is, and does not break its lines.
	 */
	private Point above() {
		Composite content = browser.getParent();
		Point above = new Point(0, 0);
		if (isBelowFindings()) for (Control each : content.getParent().getChildren()) if (each != content) {
			Point size = each.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			above = new Point(Math.max(above.x, size.x + MARGIN), above.y + size.y);
		}
		return above;
	}

	/** So that the lines of findings have room. */
	@Override
	public Point computeSizeConstraints(int widthInChars, int heightInChars) {
		Point most = super.computeSizeConstraints(widthInChars, heightInChars);
		return isBelowFindings() ? new Point(browser.getMonitor().getClientArea().width, most.y) : most;
	}

	private boolean isBelowFindings() {
		return browser.getShell() != getShell();
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> new HoverPageControl(parent, true);
	}
}
