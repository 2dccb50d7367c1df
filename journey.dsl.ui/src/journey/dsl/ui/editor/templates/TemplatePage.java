package journey.dsl.ui.editor.templates;

import journey.dsl.ui.bundle.Setting;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** Where users keep, change and share templates. */
public final class TemplatePage extends TemplatePreferencePage {
	/** Made by the preferences. */
	public TemplatePage() {
		setPreferenceStore(Setting.store());
		setTemplateStore(JourneyTemplates.store());
		setContextTypeRegistry(JourneyTemplates.places());
	}

	@Override
	public void init(IWorkbench workbench) {
		// it needs nothing of the workbench
	}

	/** The formatter of the language knows no variables: templates are kept as they are written. */
	@Override
	protected boolean isShowFormatterSetting() {
		return false;
	}
}
