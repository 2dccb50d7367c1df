package journey.dsl.tests.workbench.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import journey.dsl.tests.workbench.editor.Written;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.tests.workbench.ui.Shown;
import journey.dsl.ui.map.MapView;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.Test;

/** The map beside the text: it follows what is written and where the caret stands, and leads back to the words. */
class MapViewTest {
	private static final String MODEL = "journey j \"Join the gym\" {\n  stage s \"Start\" {\n    owner sales\n    "
			+ "touchpoint see \"I see the poster\" {\n      feels neutral\n    }\n    moment trial \"I try a class\" "
			+ "{\n      feels positive\n    }\n  }\n}\nteam sales \"Sales\"\n";

	@Test
	void showsTheJourneyInTheEditor() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Browser map = map();
			says(map, "Join the gym");
			says(map, "I see the poster");
		}
	}

	@Test
	void outlinesWhereTheCaretStands() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Browser map = map();
			text.caretAt("trial");
			Eventually.until(() -> "the moment is outlined, not " + here(map),
					() -> here(map).contains("I try a class"));
			text.caretAt("neutral");
			Eventually.until(() -> "the touchpoint is outlined, not " + here(map),
					() -> here(map).contains("I see the poster"));
		}
	}

	@Test
	void changesWithTheText() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Browser map = map();
			says(map, "I see the poster");
			text.caretAt("poster\"");
			text.type("big ");
			says(map, "I see the big poster");
		}
	}

	@Test
	void leadsToTheWordsOfWhatIsClicked() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Browser map = map();
			says(map, "I try a class");
			Eventually.again(() -> "the name of the moment is selected, not " + text.selected(),
					() -> map.execute(
							"[...document.querySelectorAll('main [id]')].filter(e => e.textContent.includes('I try a "
									+ "class')).pop().click()"),
					() -> text.selected().equals("trial"));
		}
	}

	@Test
	void keepsTheLastPageWhileATextCannotBeShown() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Browser map = map();
			says(map, "I see the poster");
			text.document().set("team sales");
			says(map, "As it was before the last change");
			says(map, "I see the poster");
		}
	}

	@Test
	void whatPeopleWriteIsNoMarkup() throws CoreException {
		try (Written text = Written.of(MODEL.replace("I try a class", "<img src=x onerror=document.title='hacked'>"))) {
			Browser map = map();
			says(map, "<img src=x onerror=document.title='hacked'>");
			assertEquals("0", String.valueOf(map.evaluate("return String(document.querySelectorAll('img').length)")));
			assertFalse("hacked".equals(map.evaluate("return document.title")));
		}
	}

	private static Browser map() throws CoreException {
		MapView view = (MapView) Written.page().showView(MapView.ID);
		return Shown.in(view, Browser.class);
	}

	private static void says(Browser map, String words) {
		Eventually.until(() -> "the page says “" + words + "”: " + ask(map, "document.body.innerText"),
				() -> ask(map, "document.body.innerText").contains(words));
	}

	private static String here(Browser map) {
		return ask(map, "document.querySelector('[data-journey-here]')?.textContent ?? ''");
	}

	private static String ask(Browser map, String expression) {
		return String.valueOf(map.evaluate("try { return " + expression + " } catch (notYet) { return '' }"));
	}
}
