package journey.dsl.ui.preferences;

import java.util.EnumMap;
import java.util.Map;
import journey.dsl.rules.Threshold;
import journey.dsl.settings.SettingsText;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** The values from which rules find something too large, too small or too old. */
final class ThresholdFields {
	private static final int MOST = 999_999_999;
	private static final UiWords WORDS = new UiWords(ThresholdFields.class);

	private final Composite composite;
	private final Map<Threshold, Spinner> fields = new EnumMap<>(Threshold.class);
	private final Map<Threshold, Integer> before = new EnumMap<>(Threshold.class);

	/** As these settings have them. */
	ThresholdFields(Composite parent, SettingsText settings) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(composite);
		for (Threshold each : Threshold.values()) {
			new Label(composite, SWT.NONE).setText(WORDS.get("threshold." + each.word()));
			Spinner field = new Spinner(composite, SWT.BORDER);
			field.setMaximum(MOST);
			field.setSelection(value(each, settings));
			GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(field);
			new Label(composite, SWT.NONE).setText(WORDS.get("threshold.standard", each.standard()));
			fields.put(each, field);
			before.put(each, field.getSelection());
		}
	}

	Composite composite() {
		return composite;
	}

	/** What holds unless the settings say otherwise. */
	void setStandard() {
		fields.forEach((threshold, field) -> field.setSelection(threshold.standard()));
	}

	/** The settings with one of them as it was changed here; back at the default it loses its line. */
	SettingsText settle(Threshold threshold, SettingsText settings) {
		int value = fields.get(threshold).getSelection();
		if (value == before.get(threshold)) return settings;
		return value == threshold.standard() ? settings.without(key(threshold))
				: settings.with(key(threshold), String.valueOf(value));
	}

	private static int value(Threshold threshold, SettingsText settings) {
		return settings.settled(key(threshold), value -> value.matches("[0-9]{1,9}"))
				.map(line -> Integer.valueOf(line.value())).orElse(threshold.standard());
	}

	private static String key(Threshold threshold) {
		return "threshold." + threshold.word();
	}
}
