package journey.dsl.tests.workbench.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * A window as somebody sees it: its fields by their labels, its buttons by what stands on them. Usable from any thread.
 */
public final class ShownShell {
	private final Shell shell;

	private ShownShell(Shell shell) {
		this.shell = shell;
	}

	/** The window with that title, as soon as it is there. */
	public static ShownShell titled(String title) {
		AtomicReference<Shell> found = new AtomicReference<>();
		Eventually.until(
				() -> "a window “" + title + "”; there are " + get(() -> Arrays.stream(Display.getDefault().getShells())
						.filter(each -> !each.isDisposed()).map(Shell::getText).toList()),
				() -> {
					for (Shell each : Display.getDefault().getShells())
						if (!each.isDisposed() && each.isVisible() && each.getText().equals(title)) found.set(each);
					return found.get() != null;
				});
		return new ShownShell(found.get());
	}

	/** The dialog that a window has opened, as soon as it is there. */
	public static ShownShell besides(ShownShell window) {
		AtomicReference<Shell> found = new AtomicReference<>();
		Eventually.until("“" + get(window.shell::getText) + "” opens a dialog", () -> {
			for (Shell each : window.shell.getShells()) if (each.isVisible()) found.set(each);
			return found.get() != null;
		});
		return new ShownShell(found.get());
	}

	/** Writes into the field that the label names, instead of what stands there. */
	public void type(String label, String text) {
		run(() -> {
			Control field = Widgets.labelled(shell, label, Text.class, Combo.class, Spinner.class);
			field.setFocus();
			if (field instanceof Text written) written.setText(text);
			else if (field instanceof Combo combo) combo.setText(text);
			else
				((Spinner) field).setSelection(Integer.parseInt(text));
		});
	}

	/** Looks for words in the last field that is for searching. */
	public void look(String words) {
		run(() -> {
			List<Text> fields = Widgets.all(shell, Text.class).stream()
					.filter(each -> (each.getStyle() & SWT.SEARCH) != 0).toList();
			fields.get(fields.size() - 1).setText(words);
		});
	}

	/** What stands in the field that the label names. */
	public String typed(String label) {
		return get(() -> {
			Control field = Widgets.labelled(shell, label, Text.class, Combo.class, Spinner.class);
			return field instanceof Text written ? written.getText()
					: field instanceof Combo combo ? combo.getText() : ((Spinner) field).getText();
		});
	}

	/** What the list that the label names offers. */
	public List<String> offered(String label) {
		return get(() -> List.of(((Combo) Widgets.labelled(shell, label, Combo.class)).getItems()));
	}

	/** Chooses from the list that the label names. */
	public void choose(String label, String item) {
		run(() -> {
			Combo combo = (Combo) Widgets.labelled(shell, label, Combo.class);
			int at = combo.indexOf(item);
			if (at < 0)
				throw new AssertionError("“" + label + "” offers no “" + item + "” but " + List.of(combo.getItems()));
			combo.select(at);
			Widgets.chosen(combo);
		});
	}

	/** Presses what bears that text: a button, a box to check, a link. */
	public void press(String text) {
		Eventually.until("“" + text + "” can be pressed",
				() -> hasButton(text) && Widgets.button(shell, text).isEnabled());
		// pressing may open a dialog, which blocks
		Display.getDefault().asyncExec(() -> Widgets.press(Widgets.button(shell, text)));
		run(() -> {
		});
	}

	/** Follows a link by its words. */
	public void follow(String words) {
		run(() -> Widgets.link(shell, words));
		Display.getDefault().asyncExec(() -> Widgets.chosen(Widgets.link(shell, words)));
		run(() -> {
		});
	}

	/** Turns to a tab by what stands on it. */
	public void turnTo(String tab) {
		run(() -> Widgets.turnTo(shell, tab));
	}

	/** Whether the box is checked. */
	public boolean isChecked(String text) {
		return get(() -> Widgets.button(shell, text).getSelection());
	}

	/** Whether the button can be pressed. */
	public boolean isEnabled(String text) {
		return get(() -> Widgets.button(shell, text).isEnabled());
	}

	/** Selects the row of a table or tree in which that text stands. */
	public void select(String row) {
		Eventually.until(() -> "a row “" + row + "”; there are " + rows(), () -> Widgets.select(shell, row));
	}

	/** Checks the row of a table in which that text stands, or not. */
	public void check(String row, boolean isChecked) {
		run(() -> Widgets.check(shell, row, isChecked));
	}

	/** The rows of the tables and trees, each the texts of its columns. */
	public List<List<String>> rows() {
		return get(() -> {
			List<List<String>> rows = new ArrayList<>();
			for (Table each : Widgets.all(shell, Table.class)) rows.addAll(Widgets.rows(each));
			for (Tree each : Widgets.all(shell, Tree.class)) rows.addAll(Widgets.rows(each.getItems()));
			return rows;
		});
	}

	/** All words that are shown and are not to be changed: labels, messages, pages. */
	public String said() {
		return get(() -> String.join("\n", Widgets.said(shell)));
	}

	/** Waits until something is said. */
	public void awaitSaid(String words) {
		Eventually.until(() -> "“" + words + "” is said; said is: " + said(),
				() -> Widgets.said(shell).stream().anyMatch(each -> each.contains(words)));
	}

	/** Waits until the window is closed. */
	public void awaitClosed() {
		Eventually.until(() -> "the window closes; it says: " + said(), shell::isDisposed);
	}

	/** Whether it is closed. */
	public boolean isClosed() {
		return get(shell::isDisposed);
	}

	/** Takes a picture of it if pictures are asked for. */
	public void picture(String name) {
		// what has just changed is drawn a moment later
		Eventually.isSo(Duration.ofMillis(400), () -> false);
		run(() -> ScreenPicture.take(shell, name));
	}

	private static void run(Runnable step) {
		get(() -> {
			step.run();
			return "";
		});
	}

	/** The answer to a question; what is asked for may be shown a moment later. */
	private static <T> T get(Supplier<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Eventually.isSo(() -> {
			failure.set(null);
			try {
				answer.set(question.get());
				return true;
			} catch (AssertionError notYet) {
				failure.set(notYet);
				return false;
			} catch (RuntimeException failed) {
				failure.set(failed);
				return true;
			}
		});
		if (failure.get() != null) throw new AssertionError(failure.get().getMessage(), failure.get());
		return Objects.requireNonNull(answer.get());
	}

	/** Whether some button bears that text. */
	public boolean hasButton(String text) {
		return get(() -> Widgets.all(shell, Button.class).stream()
				.anyMatch(each -> Widgets.plain(each.getText()).equals(text)));
	}
}
