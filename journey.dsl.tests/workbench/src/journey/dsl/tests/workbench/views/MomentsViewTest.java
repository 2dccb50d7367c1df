package journey.dsl.tests.workbench.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import journey.dsl.tests.workbench.editor.Written;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.tests.workbench.ui.Shown;
import journey.dsl.ui.moments.MomentsView;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The moments that decide, of all journeys. */
class MomentsViewTest {
	private static final int TITLE = 1;

	@Test
	void listsThoseOfAllFilesTheMostImportantFirst() throws CoreException {
		try (Written text = Written.of(journey("a", moment("x", 2, 10), moment("y", 1, 5)))) {
			text.beside("b.journey", journey("b", moment("z", 1, 30)));
			Table table = moments();
			Eventually.until(() -> "three moments, not " + titles(table),
					() -> titles(table).equals(List.of("Z", "Y", "X")));
		}
	}

	@Test
	void showsTenUnlessAskedForAll() throws CoreException {
		String[] moments = new String[12];
		for (int i = 0; i < moments.length; i++) moments[i] = moment("m" + (char) ('a' + i), i + 1, 5);
		try (Written text = Written.of(journey("a", moments))) {
			Table table = moments();
			Eventually.until(() -> "ten moments, not " + titles(table), () -> table.getItemCount() == 10);
			MomentsView view = (MomentsView) Written.page().findView(MomentsView.ID);
			Eventually.until(() -> "it says of how many, not " + view.getContentDescription(),
					() -> view.getContentDescription().equals("The 10 that decide most, of 12"));
		}
	}

	@Test
	void aClickOnAHeadSorts() throws CoreException {
		try (Written text = Written.of(journey("a", moment("x", 2, 10), moment("y", 1, 5), moment("z", 3, 30)))) {
			Table table = moments();
			Eventually.until(() -> "three moments, not " + titles(table),
					() -> Set.copyOf(titles(table)).equals(Set.of("X", "Y", "Z")));
			click(table, "Misses its target by");
			assertEquals(List.of("Z", "X", "Y"), titles(table));
			click(table, "Misses its target by");
			assertEquals(List.of("Y", "X", "Z"), titles(table));
		}
	}

	@Test
	void lettersNarrowTheList() throws CoreException {
		try (Written text = Written.of(journey("a", moment("apple", 1, 10), moment("berry", 2, 5)))) {
			Table table = moments();
			Eventually.until(() -> "two moments, not " + titles(table),
					() -> Set.copyOf(titles(table)).equals(Set.of("APPLE", "BERRY")));
			Text letters = Shown.in(Written.page().findView(MomentsView.ID), Text.class);
			letters.setText("berr");
			assertEquals(List.of("BERRY"), titles(table));
			letters.setText("");
		}
	}

	@Test
	void leadsToTheWords() throws CoreException {
		try (Written text = Written.of(journey("a", moment("x", 1, 10)))) {
			Table table = moments();
			Eventually.until(() -> "a moment, not " + titles(table), () -> titles(table).equals(List.of("X")));
			table.setSelection(0);
			Event opened = new Event();
			opened.item = table.getItem(0);
			table.notifyListeners(SWT.DefaultSelection, opened);
			assertEquals("x", text.selected());
		}
	}

	private static Table moments() throws CoreException {
		return Shown.in(Written.page().showView(MomentsView.ID), Table.class);
	}

	private static List<String> titles(Table table) {
		return Arrays.stream(table.getItems()).map(each -> each.getText(TITLE)).toList();
	}

	private static void click(Table table, String head) {
		TableColumn column = Arrays.stream(table.getColumns()).filter(each -> each.getText().equals(head)).findFirst()
				.orElseThrow();
		column.notifyListeners(SWT.Selection, new Event());
	}

	private static String journey(String name, String... moments) {
		return "namespace n" + name + "\njourney " + name + " \"Journey " + name + "\" {\n  stage s \"S\" {\n"
				+ String.join("", moments) + "  }\n}\noutcome stays \"Stays\" { is renewal }\n";
	}

	private static String moment(String name, int rank, int gap) {
		return "    moment " + name + " \"" + name.toUpperCase(Locale.ROOT) + "\" {\n      make-or-break rank " + rank
				+ "\n      chance of stays today 50% target " + (50 + gap) + "% estimated\n    }\n";
	}
}
