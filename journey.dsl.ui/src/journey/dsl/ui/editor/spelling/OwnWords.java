package journey.dsl.ui.editor.spelling;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Words that users have added to the dictionary, kept with the workspace. */
public final class OwnWords {
	private static final String KEY = JourneyBundle.ID + ".spelling.words";
	private static final String BETWEEN = "\n";

	private OwnWords() {}

	/** All of them, in small letters. */
	public static Set<String> all() {
		String kept = preferences().get(KEY, "");
		return kept.isEmpty() ? new TreeSet<>() : new TreeSet<>(Set.of(kept.split(BETWEEN)));
	}

	/** Adds one. */
	static void add(String word) {
		Set<String> words = all();
		words.add(word.toLowerCase(Locale.ROOT));
		keep(words);
	}

	/** These instead of those that there were. */
	public static void keep(Set<String> words) {
		preferences().put(KEY, String.join(BETWEEN, words));
		try {
			preferences().flush();
		} catch (BackingStoreException failure) {
			JourneyBundle.log("The dictionary cannot be saved", failure);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(JourneyBundle.ID);
	}
}
