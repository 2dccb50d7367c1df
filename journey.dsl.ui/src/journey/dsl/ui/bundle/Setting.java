package journey.dsl.ui.bundle;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What people can switch on or off for all their journeys; on by default. */
public enum Setting {
	/** Implied values, in grey behind the words. */
	HINTS("hints"),
	/** Facts about a line, in grey above it. */
	LENSES("lenses"),
	/** The spelling of prose. */
	SPELLING("spelling");

	private final String key;

	Setting(String word) {
		key = JourneyBundle.ID + "." + word;
	}

	/** Its key in the preferences of the bundle. */
	public String key() {
		return key;
	}

	/** Whether it is on. */
	public boolean isOn() {
		return InstanceScope.INSTANCE.getNode(JourneyBundle.ID).getBoolean(key, true);
	}

	/** Where all of them are kept. */
	public static ScopedPreferenceStore store() {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, JourneyBundle.ID);
		for (Setting each : values()) store.setDefault(each.key, true);
		return store;
	}
}
