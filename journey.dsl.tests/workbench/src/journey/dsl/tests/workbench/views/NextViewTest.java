package journey.dsl.tests.workbench.views;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import journey.dsl.tests.workbench.editor.Written;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.tests.workbench.ui.ScreenPicture;
import journey.dsl.tests.workbench.ui.Shown;
import journey.dsl.ui.next.NextView;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** What to do next in the journey that is edited. */
class NextViewTest {
	private static final String OWNERLESS = "journey a \"Buy a bicycle\" {\n  stage s \"S\" { touchpoint t \"T\" }\n}\n";

	@Test
	void listsAFewThingsTheMostImportantFirst() throws CoreException {
		try (Written text = Written.of(OWNERLESS)) {
			Table table = next();
			awaitFirst(table, "Nobody owns “Buy a bicycle” end to end");
			assertTrue(table.getItemCount() <= 5, () -> table.getItemCount() + " things");
			assertTrue(table.getItem(0).getText(1).contains("nothing else gets decided"), table.getItem(0).getText(1));
			assertTrue(table.getItem(0).getText(2).endsWith(":1"), table.getItem(0).getText(2));
			ScreenPicture.take(table.getShell(), "next");
			Event opened = new Event();
			opened.item = table.getItem(0);
			table.setSelection(0);
			table.notifyListeners(SWT.DefaultSelection, opened);
			Eventually.until(() -> "the name is selected, not " + text.selected(), () -> text.selected().equals("a"));
		}
	}

	@Test
	void followsWhatIsTyped() throws CoreException {
		try (Written text = Written.of(OWNERLESS)) {
			Table table = next();
			awaitFirst(table, "Nobody owns “Buy a bicycle” end to end");
			text.beside("people.journey", "person mia \"Mia\"");
			text.caret(OWNERLESS.indexOf('{') + 1);
			text.type(" owner mia ");
			Eventually.until(() -> "the owner is known, and still asked for: " + first(table),
					() -> !first(table).contains("Nobody owns"));
		}
	}

	private static void awaitFirst(Table table, String words) {
		Eventually.until(() -> words + ", not " + first(table), () -> first(table).startsWith(words));
	}

	private static String first(Table table) {
		return Arrays.stream(table.getItems()).findFirst().map(item -> item.getText(0)).orElse("");
	}

	private static Table next() throws CoreException {
		return Shown.in(Written.page().showView(NextView.ID), Table.class);
	}
}
