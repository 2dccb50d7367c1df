package journey.dsl.tests.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import journey.dsl.tests.workbench.ui.Eventually;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;

/** The outline beside a text and above it. */
class OutlineTest {
	private static final String MODEL = "journey j \"Join\" {\n  stage s \"Start\" {\n    touchpoint t \"See\" {\n    "
			+ "}\n    moment m \"Try\" {\n    }\n  }\n}\nteam sales \"Sales\"\n";

	@Test
	void showsWhatIsDeclaredWithSigns() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Tree tree = outline();
			Eventually.until(() -> "all elements, not " + rows(tree), () -> rows(tree).size() == 5);
			assertEquals(List.of("Join", "Start", "See", "Try", "Sales"),
					rows(tree).stream().map(each -> each.getText().replaceFirst(" .*", "")).toList());
			for (TreeItem each : rows(tree)) assertNotNull(each.getImage(), each.getText());
		}
	}

	@Test
	void followsTheCaretAndTheText() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Tree tree = outline();
			Eventually.until("all elements", () -> rows(tree).size() == 5);
			text.caretAt("\"Try\"");
			Eventually.until(() -> "the moment is selected, not " + selected(tree),
					() -> selected(tree).startsWith("Try"));
			text.caret(text.document().getLength());
			text.type("team legal \"Legal\"");
			Eventually.until(() -> "the new team, not " + rows(tree),
					() -> rows(tree).stream().anyMatch(each -> each.getText().startsWith("Legal")));
		}
	}

	@Test
	void leadsToTheWords() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Tree tree = outline();
			Eventually.until("all elements", () -> rows(tree).size() == 5);
			tree.setSelection(rows(tree).get(3));
			Event clicked = new Event();
			clicked.item = rows(tree).get(3);
			tree.notifyListeners(SWT.Selection, clicked);
			assertEquals("m", text.selected());
		}
	}

	@Test
	void aFewLettersAboveTheTextLeadThere() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			text.command("journey.dsl.ui.quickOutline");
			Text letters = letters().orElseThrow();
			letters.setText("try");
			Event pressed = new Event();
			pressed.keyCode = SWT.CR;
			pressed.character = SWT.CR;
			letters.notifyListeners(SWT.KeyDown, pressed);
			assertEquals("m", text.selected());
			assertTrue(letters.isDisposed(), "the outline is gone");
		}
	}

	private static Tree outline() throws CoreException {
		ContentOutline view = (ContentOutline) Written.page().showView(IPageLayout.ID_OUTLINE);
		Eventually.until("the outline of the text", () -> view.getCurrentPage().getControl() instanceof Tree);
		return (Tree) view.getCurrentPage().getControl();
	}

	private static List<TreeItem> rows(Tree tree) {
		List<TreeItem> rows = new ArrayList<>();
		for (TreeItem each : tree.getItems()) add(each, rows);
		return rows;
	}

	private static void add(TreeItem item, List<TreeItem> rows) {
		rows.add(item);
		for (TreeItem each : item.getItems()) add(each, rows);
	}

	private static String selected(Tree tree) {
		return tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
	}

	private static Optional<Text> letters() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.flatMap(each -> texts(each).stream())
				.filter(each -> each.getMessage().startsWith("Letters of a title")).findFirst();
	}

	private static List<Text> texts(Composite inside) {
		List<Text> found = new ArrayList<>();
		for (Control each : inside.getChildren()) {
			if (each instanceof Text text) found.add(text);
			if (each instanceof Composite composite) found.addAll(texts(composite));
		}
		return found;
	}
}
