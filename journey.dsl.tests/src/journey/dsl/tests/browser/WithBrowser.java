package journey.dsl.tests.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** Tests that look at pages: one browser for all tests of a class. */
@Tag("browser")
public abstract class WithBrowser {
	/** The browser, open while the tests of the class run. */
	protected static Browser browser;

	@BeforeAll
	static void open() {
		browser = Browser.open();
	}

	@AfterAll
	static void close() {
		browser.close();
	}
}
