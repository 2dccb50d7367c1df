package journey.dsl.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.stream.Stream;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.ui.welcome.WelcomePart;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The welcome page, in a browser and without one. */
class WelcomeTest {

	private final Shell shell = new Shell(Display.getDefault());

	@AfterEach
	void close() {
		System.clearProperty("journey.welcome.plain");
		shell.dispose();
	}

	@Test
	void offersThreeWaysToBegin() {
		Browser browser = assertInstanceOf(Browser.class, open());
		Eventually.until("three ways to begin",
				() -> "3".equals(in(browser, "String(document.querySelectorAll('a.card').length)")));
		assertFalse(browser.getText().contains("{{"), "a text is missing");
	}

	@Test
	void loadsNothingFromAnywhere() {
		Browser browser = assertInstanceOf(Browser.class, open());
		Eventually.until("the page is shown", () -> in(browser, "document.body.innerText").contains("→"));
		assertFalse(browser.getText().matches("(?s).*(src|href)=['\"]https?:.*"), browser.getText());
	}

	@Test
	void readsTheHandbookAndReturns() {
		Browser browser = assertInstanceOf(Browser.class, open());
		Eventually.until("the page is shown", () -> in(browser, "document.body.innerText").contains("→"));
		browser.execute("document.querySelector(\"a[href='journey:read/language']\").click()");
		Eventually.until("the handbook is shown",
				() -> in(browser, "document.querySelector('h1').innerText").equals("The journey language, by example"));
		assertEquals("0",
				in(browser, "String([...document.links].filter(a => !/^(journey|about):/.test(a.href)).length)"));
		browser.execute("document.querySelector(\"a[href='journey:welcome']\").click()");
		Eventually.until("three ways to begin",
				() -> "3".equals(in(browser, "String(document.querySelectorAll('a.card').length)")));
	}

	@Test
	void doesWithoutABrowser() {
		System.setProperty("journey.welcome.plain", "true");
		Control page = open();
		long links = Stream.of(((Composite) page).getChildren()).filter(Link.class::isInstance).count();
		assertEquals(4, links, "three ways to begin, and one out");
	}

	private Control open() {
		shell.setLayout(new FillLayout());
		new WelcomePart().createPartControl(shell);
		shell.setSize(1000, 700);
		shell.open();
		return shell.getChildren()[0];
	}

	private static String in(Browser browser, String expression) {
		return String.valueOf(browser.evaluate("try { return " + expression + " } catch (notYet) { return '' }"));
	}
}
