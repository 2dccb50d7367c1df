package journey.dsl.ui.preferences;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import journey.dsl.rules.catalogue.SettledSeverity;
import journey.dsl.settings.SettingsText;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/**
 * All rules with the severity of their findings and, beside them, the page of the selected one. Choices here change the
 * settings.
 */
final class RulesEditor {
	private static final int WIDTH = 860;
	private static final int MARGIN = 5;
	private static final UiWords WORDS = new UiWords(RulesEditor.class);

	private final Composite composite;
	private final RulesTable table;
	private final Combo severity;
	private final Link from;
	private final PageText page;
	private final boolean isInFile;
	private SettingsText settings;

	/**
	 * For these settings.
	 *
	 * @param open shows the line that says how bad the findings of a rule are; empty if it stands in no file
	 */
	RulesEditor(Composite parent, SettingsText settings, Optional<Consumer<SettingsText.Line>> open) {
		this.settings = settings;
		isInFile = open.isPresent();
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(composite);
		Text search = new Text(composite, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(WORDS.get("search"));
		// a message is no label to those who hear the page
		search.getAccessible()
				.addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = WORDS.get("search")));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		SashForm sash = new SashForm(composite, SWT.HORIZONTAL);
		table = new RulesTable(new Composite(sash, SWT.NONE), () -> this.settings);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.height()).applyTo(sash);
		Composite beside = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(MARGIN, 0, 0, 0).applyTo(beside);
		sash.setWeights(3, 2);
		new Label(beside, SWT.NONE).setText(WORDS.get("severity"));
		severity = new Combo(beside, SWT.DROP_DOWN | SWT.READ_ONLY);
		for (String each : SettledSeverity.WORDS) severity.add(WORDS.get("severity." + each));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(severity);
		from = new Link(beside, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, 2 * search.getLineHeight()).applyTo(from);
		page = new PageText(beside);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(1, 1).applyTo(page.control());
		search.addListener(SWT.Modify, event -> table.look(search.getText()));
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) table.focus();
		});
		severity.addListener(SWT.Selection, event -> settle(SettledSeverity.WORDS.get(severity.getSelectionIndex())));
		from.addListener(SWT.Selection, event -> first().flatMap(row -> row.severity(this.settings).from())
				.ifPresent(line -> open.ifPresent(opening -> opening.accept(line))));
		table.onSelection(this::show);
		table.selectFirst();
	}

	Composite composite() {
		return composite;
	}

	/** The settings as they are chosen. */
	SettingsText settings() {
		return settings;
	}

	/** Shows other settings. */
	void set(SettingsText other) {
		settings = other;
		table.refresh();
		show();
	}

	private void settle(String word) {
		SettingsText settled = settings;
		for (RuleRow each : table.selected())
			if (!SettledSeverity.isFixed(each.rule())) settled = SettledSeverity.settle(each.rule(), word, settled);
		set(settled);
	}

	private void show() {
		Optional<RuleRow> first = first();
		List<RuleRow> changeable = table.selected().stream().filter(row -> !SettledSeverity.isFixed(row.rule()))
				.toList();
		severity.setEnabled(!changeable.isEmpty());
		severity.deselectAll();
		first.ifPresent(row -> severity.select(SettledSeverity.WORDS.indexOf(row.severity(settings).word())));
		from.setText(first.map(this::source).orElse(""));
		page.show(first.map(row -> row.page().markdown()).orElse(""));
	}

	/** What sets the severity of a rule's findings, in words. */
	private String source(RuleRow row) {
		if (SettledSeverity.isFixed(row.rule())) return WORDS.get("from.fixed");
		String standard = WORDS.get("severity." + row.rule().severity().word());
		return row
				.severity(settings).from().map(line -> isInFile
						? WORDS.get("from.line", line.number(), line.key(), standard) : WORDS.get("from.new", standard))
				.orElseGet(() -> WORDS.get("from.standard", standard));
	}

	private Optional<RuleRow> first() {
		return table.selected().stream().findFirst();
	}
}
