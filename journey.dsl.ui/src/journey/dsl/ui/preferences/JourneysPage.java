package journey.dsl.ui.preferences;

import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.Setting;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.project.DocumentsOnSave;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What users want to see in all their journeys, and where documents go. */
public final class JourneysPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	private static final UiWords WORDS = new UiWords(JourneysPage.class);

	/** Arranges its fields in a column. */
	public JourneysPage() {
		super(GRID);
		setDescription(WORDS.get("journeys.about"));
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, JourneyBundle.ID));
	}

	@Override
	protected void createFieldEditors() {
		for (Setting each : Setting.values())
			addField(new BooleanFieldEditor(each.key(), WORDS.get(each.key().substring(JourneyBundle.ID.length() + 1)),
					getFieldEditorParent()));
		addField(new FolderField());
	}

	/** The folder of a project that documents are written to. */
	private final class FolderField extends StringFieldEditor {
		FolderField() {
			super(DocumentsOnSave.STANDARD_FOLDER, WORDS.get("folder.standard"), getFieldEditorParent());
			// also what is pasted by the mouse is looked at
			getTextControl().addListener(SWT.Modify, event -> valueChanged());
		}

		@Override
		protected boolean doCheckState() {
			setErrorMessage(DocumentsOnSave.problem(getStringValue()).orElse(""));
			return DocumentsOnSave.problem(getStringValue()).isEmpty();
		}
	}
}
