package journey.dsl.ui.wizards;

import java.util.List;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields in a column, each with its label; a button may follow the last one. */
final class Fields {
	private static final int COLUMNS = 3;
	private static final int WIDTH = 320;

	private final Composite composite;
	private final UiWords words;
	private final Runnable changed;
	private Control last;

	/**
	 * No field yet.
	 *
	 * @param changed is run after each change of one of them
	 */
	Fields(Composite parent, UiWords words, Runnable changed) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(composite);
		this.words = words;
		this.changed = changed;
	}

	Composite composite() {
		return composite;
	}

	/** A field for words. */
	Text text(String label, String hint) {
		label(label);
		Text text = new Text(composite, SWT.BORDER);
		if (!hint.isEmpty()) text.setMessage(words.get(hint));
		return placed(text);
	}

	/** A field for words that offers some. */
	Combo combo(String label, String hint) {
		label(label);
		Combo combo = new Combo(composite, SWT.DROP_DOWN);
		if (!hint.isEmpty()) combo.setToolTipText(words.get(hint));
		return placed(combo);
	}

	/** A button beside the last field. */
	void button(String text, Runnable pressed) {
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
				.applyTo(last);
		Button button = new Button(composite, SWT.PUSH);
		button.setText(words.get(text));
		button.addListener(SWT.Selection, event -> pressed.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
	}

	private void label(String key) {
		Label label = new Label(composite, SWT.NONE);
		label.setText(words.get(key));
		GridDataFactory.swtDefaults().applyTo(label);
	}

	private <C extends Control> C placed(C field) {
		last = field;
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(COLUMNS - 1, 1)
				.hint(WIDTH, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> changed.run());
		return field;
	}

	/** Offers other words; what is typed stays. */
	static void offer(Combo combo, List<String> words) {
		String typed = combo.getText();
		combo.setItems(words.toArray(String[]::new));
		combo.setText(typed);
	}
}
