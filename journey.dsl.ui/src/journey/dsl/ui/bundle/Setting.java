package journey.dsl.ui.bundle;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What people can switch on or off for all their journeys; on by default. */
public enum Setting {
	/** What goes without saying, in grey behind the words. */
	HINTS("hints"),
	/** What is known of a line, in grey above it. */
	LENSES("lenses"),
	/** Words in prose that no dictionary knows. */
	SPELLING("spelling");

	private final String key;

	Setting(String word) {
		key = JourneyBundle.ID + "." + word;
	}

	/** Under which it is kept in the preferences of the bundle. */
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
