package journey.dsl.ui.preferences;

import java.util.Optional;
import journey.dsl.settings.SettingsText;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** All rules with their pages, and the severities that new projects begin with. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final UiWords WORDS = new UiWords(RulesPage.class);

	private RulesEditor editor;

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, JourneyBundle.ID));
		setDescription(WORDS.get("rules.about"));
	}

	@Override
	protected Control createContents(Composite parent) {
		editor = new RulesEditor(parent, NewProjects.rules(), Optional.empty());
		return editor.composite();
	}

	@Override
	protected void performDefaults() {
		editor.set(new SettingsText(""));
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		NewProjects.set(editor.settings(), getPreferenceStore());
		return super.performOk();
	}
}
