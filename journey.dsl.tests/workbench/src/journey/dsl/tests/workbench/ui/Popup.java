package journey.dsl.tests.workbench.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The list that appears beside the text: what may be written, what can be done. */
public final class Popup {
	/** What stands there for what is still being asked. */
	private static final String COMPUTING = "Computing";

	private final Table table;

	private Popup(Table table) {
		this.table = table;
	}

	/** The list, once it is shown and has a row with that text. */
	public static Popup with(String row) {
		AtomicReference<Popup> found = new AtomicReference<>();
		Eventually.until(() -> "a list with “" + row + "”; there is " + shown().map(Popup::rows).orElse(List.of()),
				() -> {
					shown().filter(each -> each.has(row)).ifPresent(found::set);
					return found.get() != null;
				});
		return found.get();
	}

	/**
	 * The list that somebody asks for: again if it has closed by itself, as it does when its window loses the keyboard
	 * for a moment.
	 */
	public static Popup asked(Runnable asking, String row) {
		Eventually.again(() -> "a list with “" + row + "”; there is " + shown().map(Popup::rows).orElse(List.of()),
				() -> {
					closeAll();
					asking.run();
				}, () -> shown().filter(each -> each.has(row)).isPresent());
		return with(row);
	}

	/** Whether all that it is going to offer is there, and one row has that text. */
	private boolean has(String row) {
		return rows().stream().noneMatch(each -> each.startsWith(COMPUTING))
				&& rows().stream().anyMatch(each -> each.contains(row));
	}

	/** Waits until no list is shown any more. */
	public static void gone() {
		Eventually.until("the list closes", () -> shown().isEmpty());
	}

	private static Optional<Popup> shown() {
		return Arrays.stream(Display.getDefault().getShells())
				.filter(each -> !each.isDisposed() && each.isVisible() && each.getText().isEmpty())
				.flatMap(each -> Widgets.all(each, Table.class).stream()).findFirst().map(Popup::new);
	}

	/** What it offers. */
	public List<String> rows() {
		return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
	}

	/** Picks the row with that text, by a double click. */
	public void pick(String row) {
		int at = 0;
		while (!table.getItem(at).getText().contains(row)) at++;
		table.setSelection(at);
		table.notifyListeners(SWT.Selection, null);
		table.notifyListeners(SWT.DefaultSelection, null);
	}

	/** Closes all lists. */
	public static void closeAll() {
		for (Shell each : Display.getDefault().getShells())
			if (!each.isDisposed() && each.isVisible() && each.getText().isEmpty() && each.getParent() != null)
				each.close();
	}
}
