package journey.dsl.ui.preferences;

import journey.dsl.settings.SettingsText;
import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceStore;

/** The rule settings that new projects start with. */
public final class NewProjects {
	/** The preference that holds it, as lines of settings. */
	static final String RULES = JourneyBundle.ID + ".rules";

	private NewProjects() {}

	/** Their settings. */
	static SettingsText rules() {
		return new SettingsText(Platform.getPreferencesService().getString(JourneyBundle.ID, RULES, "", null));
	}

	/** Sets it. */
	static void set(SettingsText rules, IPreferenceStore store) {
		store.setValue(RULES, rules.text());
	}

	/** The settings of a new project, with those for all new projects. */
	public static SettingsText settle(SettingsText settings) {
		SettingsText settled = settings;
		for (SettingsText.Line each : rules().settings()) settled = settled.with(each.key(), each.value());
		return settled;
	}
}
