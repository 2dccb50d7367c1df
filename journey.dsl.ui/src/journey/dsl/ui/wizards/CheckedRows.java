package journey.dsl.ui.wizards;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Rows to choose from; at first, all are chosen. */
final class CheckedRows {
	private static final int HEIGHT = 220;
	private static final UiWords WORDS = new UiWords(CheckedRows.class);

	private final Table table;
	private final Runnable changed;

	/**
	 * Rows under a label.
	 *
	 * @param rows what stands there, by a key
	 * @param changed is run when others are chosen
	 */
	CheckedRows(Composite parent, String label, Map<String, String> rows, Runnable changed) {
		this.changed = changed;
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
		Label above = new Label(column, SWT.NONE);
		above.setText(label);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(above);
		table = new Table(column, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
		rows.forEach((key, text) -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(text);
			item.setData(key);
			item.setChecked(true);
		});
		// rows are selected too, by the keyboard on its way, and nothing has changed then
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) changed.run();
		});
		button(column, "all", true);
		button(column, "none", false);
	}

	private void button(Composite parent, String key, boolean isChecked) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(WORDS.get(key));
		button.addListener(SWT.Selection, event -> {
			for (TableItem each : table.getItems()) each.setChecked(isChecked);
			changed.run();
		});
		GridDataFactory.swtDefaults().applyTo(button);
	}

	/** Chooses these no longer. */
	void uncheck(Collection<String> keys) {
		for (TableItem each : table.getItems()) if (keys.contains(each.getData())) each.setChecked(false);
	}

	/** The keys of those that are chosen. */
	List<String> checked() {
		return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(each -> (String) each.getData())
				.toList();
	}

	/** The keys of the others. */
	List<String> unchecked() {
		return Arrays.stream(table.getItems()).filter(each -> !each.getChecked()).map(each -> (String) each.getData())
				.toList();
	}
}
