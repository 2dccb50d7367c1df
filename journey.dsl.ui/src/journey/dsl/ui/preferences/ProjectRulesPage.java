package journey.dsl.ui.preferences;

import java.util.Optional;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Threshold;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.SettledSeverity;
import journey.dsl.settings.SettingsText;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.dialogs.PropertyPage;

/** The severity of each rule's findings in a project, and the thresholds of rules: kept in its settings file. */
public final class ProjectRulesPage extends PropertyPage {
	private static final UiWords WORDS = new UiWords(ProjectRulesPage.class);

	private SettingsFileEdit file;
	private SettingsText before = new SettingsText("");
	private RulesEditor rules;
	private ThresholdFields thresholds;

	/** Says at once what it is about. */
	public ProjectRulesPage() {
		setDescription(WORDS.get("project.rules.about"));
	}

	@Override
	protected Control createContents(Composite parent) {
		file = new SettingsFileEdit(Adapters.adapt(getElement(), IProject.class));
		try {
			before = file.text();
		} catch (CoreException unreadable) {
			setErrorMessage(WORDS.get("not-read", unreadable.getStatus().getMessage()));
		}
		TabFolder tabs = new TabFolder(parent, SWT.TOP);
		rules = new RulesEditor(tabs, before, Optional.of(line -> SettingsLine.open(this, file.file(), line.number())));
		tab(tabs, "tab.rules", rules.composite());
		thresholds = new ThresholdFields(tabs, before);
		tab(tabs, "tab.thresholds", thresholds.composite());
		return tabs;
	}

	private static void tab(TabFolder tabs, String key, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(WORDS.get(key));
		item.setControl(control);
	}

	@Override
	protected void performDefaults() {
		SettingsText none = rules.settings();
		for (String each : RuleCatalogue.standard().settable()) none = none.without("rule." + each);
		rules.set(none.without("rule.*"));
		thresholds.setStandard();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		try {
			file.change(this::settle);
			before = file.text();
			return true;
		} catch (CoreException failure) {
			JourneyBundle.log(file.file().getFullPath() + " cannot be changed", failure);
			setErrorMessage(WORDS.get("not-saved", failure.getStatus().getMessage()));
			return false;
		}
	}

	/** Only what was changed here is changed there, whatever somebody has written meanwhile. */
	private SettingsText settle(SettingsText now) {
		SettingsText chosen = rules.settings();
		SettingsText settled = now;
		for (String each : RuleCatalogue.standard().settable()) settled = without(settled, "rule." + each, chosen);
		settled = without(settled, "rule.*", chosen);
		for (Rule rule : RuleCatalogue.standard().rules()) {
			String word = SettledSeverity.of(rule, chosen).word();
			if (!SettledSeverity.of(rule, before).word().equals(word)
					&& !SettledSeverity.of(rule, settled).word().equals(word))
				settled = SettledSeverity.settle(rule, word, settled);
		}
		for (Threshold each : Threshold.values()) settled = thresholds.settle(each, settled);
		return settled;
	}

	/** Takes the line of a key away if it was taken away here. */
	private SettingsText without(SettingsText settled, String key, SettingsText chosen) {
		boolean isTakenAway = before.settled(key, word -> true).isPresent()
				&& chosen.settled(key, word -> true).isEmpty();
		return isTakenAway ? settled.without(key) : settled;
	}
}
