package journey.dsl.ui.editor.templates;

import java.io.IOException;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.Setting;
import org.eclipse.jface.text.templates.ContextTypeRegistry;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;

/** All templates, built-in ones and those of users, by the place that they are for. */
public final class JourneyTemplates {
	/** At the top level. */
	public static final String FILE = JourneyBundle.ID + ".templates.file";
	/** In a journey. */
	public static final String JOURNEY = JourneyBundle.ID + ".templates.journey";
	/** In a stage. */
	public static final String STAGE = JourneyBundle.ID + ".templates.stage";
	/** In a touchpoint or a moment. */
	public static final String STEP = JourneyBundle.ID + ".templates.step";

	private static final String KEY = JourneyBundle.ID + ".templates";
	private static ContributionContextTypeRegistry places;
	private static TemplateStore store;

	private JourneyTemplates() {}

	/** The places that templates are for. */
	public static synchronized ContextTypeRegistry places() {
		if (places == null) {
			places = new ContributionContextTypeRegistry();
			for (String each : new String[] {FILE, JOURNEY, STAGE, STEP}) places.addContextType(each);
		}
		return places;
	}

	/** The templates. */
	public static synchronized TemplateStore store() {
		if (store == null) {
			store = new ContributionTemplateStore(places(), Setting.store(), KEY);
			try {
				store.load();
			} catch (IOException failure) {
				JourneyBundle.log("Templates cannot be read", failure);
			}
		}
		return store;
	}
}
