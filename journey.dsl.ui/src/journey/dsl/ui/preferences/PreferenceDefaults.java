package journey.dsl.ui.preferences;

import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.Setting;
import journey.dsl.ui.project.DocumentsOnSave;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The values that apply until somebody sets others. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {
	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(JourneyBundle.ID);
		for (Setting each : Setting.values()) defaults.putBoolean(each.key(), true);
		defaults.put(DocumentsOnSave.STANDARD_FOLDER, "site");
		defaults.put(NewProjects.RULES, "");
	}
}
