package journey.dsl.tests.workbench.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds widgets by what people see. For the thread of the workbench. */
final class Widgets {
	private Widgets() {}

	/** All visible ones of a kind, in the order in which the keyboard reaches them. */
	static <C extends Control> List<C> all(Composite inside, Class<C> kind) {
		List<C> found = new ArrayList<>();
		for (Control each : visible(inside)) if (kind.isInstance(each)) found.add(kind.cast(each));
		return found;
	}

	private static List<Control> visible(Composite inside) {
		List<Control> found = new ArrayList<>();
		if (inside.isDisposed()) return found;
		for (Control each : inside.getChildren()) {
			if (!each.getVisible()) continue;
			found.add(each);
			if (each instanceof Composite further && !(each instanceof Shell)) found.addAll(visible(further));
		}
		return found;
	}

	/** The first field of one of these kinds behind a label. */
	static Control labelled(Composite inside, String label, Class<?>... kinds) {
		boolean isBehind = false;
		List<String> labels = new ArrayList<>();
		for (Control each : visible(inside)) {
			if (isBehind && Arrays.stream(kinds).anyMatch(kind -> kind.isInstance(each))) return each;
			if (each instanceof Label shown) {
				labels.add(plain(shown.getText()));
				isBehind |= plain(shown.getText()).equals(label);
			}
		}
		throw new AssertionError("There is no field “" + label + "”; labels are " + labels);
	}

	static Button button(Composite inside, String text) {
		List<Button> all = all(inside, Button.class);
		return all.stream().filter(each -> plain(each.getText()).equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("There is no button “" + text + "” but "
						+ all.stream().map(each -> plain(each.getText())).toList()));
	}

	static void press(Button button) {
		if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) button.setSelection(!button.getSelection());
		if ((button.getStyle() & SWT.RADIO) != 0) {
			for (Control each : button.getParent().getChildren())
				if (each instanceof Button other && (other.getStyle() & SWT.RADIO) != 0)
					other.setSelection(other == button);
		}
		chosen(button);
	}

	static Link link(Composite inside, String words) {
		return all(inside, Link.class).stream().filter(each -> each.getText().contains("<a>" + words + "</a>"))
				.findFirst()
				.orElseThrow(() -> new AssertionError("There is no link “" + words + "”"));
	}

	static void turnTo(Composite inside, String tab) {
		for (TabFolder each : all(inside, TabFolder.class)) {
			for (TabItem item : each.getItems()) {
				if (!item.getText().equals(tab)) continue;
				each.setSelection(item);
				return;
			}
		}
		throw new AssertionError("There is no tab “" + tab + "”");
	}

	/** What happens when somebody chooses something in it. */
	static void chosen(Control control) {
		Event event = new Event();
		event.widget = control;
		control.notifyListeners(SWT.Selection, event);
	}

	static boolean select(Composite inside, String row) {
		for (Table each : all(inside, Table.class)) {
			for (TableItem item : each.getItems()) {
				if (!texts(item).contains(row)) continue;
				each.setSelection(item);
				notify(each, item, SWT.NONE);
				return true;
			}
		}
		for (Tree each : all(inside, Tree.class)) {
			for (TreeItem item : each.getItems()) {
				if (!item.getText().equals(row)) continue;
				each.setSelection(item);
				notify(each, item, SWT.NONE);
				return true;
			}
		}
		return false;
	}

	static void check(Composite inside, String row, boolean isChecked) {
		for (Table each : all(inside, Table.class)) {
			for (TableItem item : each.getItems()) {
				if ((each.getStyle() & SWT.CHECK) == 0 || !texts(item).contains(row)) continue;
				item.setChecked(isChecked);
				notify(each, item, SWT.CHECK);
				return;
			}
		}
		throw new AssertionError("There is no row “" + row + "” to check");
	}

	private static void notify(Control control, Item item, int detail) {
		Event event = new Event();
		event.widget = control;
		event.item = item;
		event.detail = detail;
		control.notifyListeners(SWT.Selection, event);
	}

	static List<List<String>> rows(Table table) {
		return Arrays.stream(table.getItems()).map(Widgets::texts).toList();
	}

	static List<List<String>> rows(TreeItem[] items) {
		return Arrays.stream(items).map(item -> List.of(item.getText())).toList();
	}

	private static List<String> texts(TableItem item) {
		return IntStream.range(0, Math.max(1, item.getParent().getColumnCount())).mapToObj(item::getText).toList();
	}

	static List<String> said(Composite inside) {
		List<String> said = new ArrayList<>();
		for (Control each : visible(inside)) {
			if (each instanceof Label label) said.add(plain(label.getText()));
			else if (each instanceof CLabel label) said.add(label.getText());
			else if (each instanceof Link link) said.add(link.getText());
			else if (each instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0) said.add(text.getText());
			else if (each instanceof StyledText text) said.add(text.getText());
		}
		return said;
	}

	/** Without the sign of the key that reaches it. */
	static String plain(String text) {
		return text.replaceAll("&(.)", "$1").strip();
	}
}
