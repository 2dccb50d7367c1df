package journey.dsl.ui.preferences;

import java.util.Optional;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.project.DocumentsOnSave;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;
import org.osgi.service.prefs.BackingStoreException;

/** Whether saving journeys writes the documents of a project, and to which folder. */
public final class ProjectPage extends PropertyPage {
	private static final UiWords WORDS = new UiWords(ProjectPage.class);

	private Button isOn;
	private Text folder;

	@Override
	protected Control createContents(Composite parent) {
		Composite fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
		isOn = new Button(fields, SWT.CHECK);
		isOn.setText(WORDS.get("documents.on.save"));
		GridDataFactory.swtDefaults().span(2, 1).applyTo(isOn);
		new Label(fields, SWT.NONE).setText(WORDS.get("documents.folder"));
		folder = new Text(fields, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		Label about = new Label(fields, SWT.WRAP);
		about.setText(WORDS.get("documents.about"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
				.applyTo(about);
		isOn.setSelection(documents().isOn());
		folder.setText(documents().folder());
		folder.addListener(SWT.Modify, event -> check());
		Dialog.applyDialogFont(fields);
		return fields;
	}

	private void check() {
		Optional<String> wrong = DocumentsOnSave.problem(folder.getText().strip());
		setErrorMessage(wrong.orElse(null));
		setValid(wrong.isEmpty());
	}

	private DocumentsOnSave documents() {
		return DocumentsOnSave.of(Adapters.adapt(getElement(), IProject.class));
	}

	@Override
	protected void performDefaults() {
		isOn.setSelection(false);
		folder.setText(documents().standardFolder());
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		try {
			documents().set(isOn.getSelection(), folder.getText().strip());
			return true;
		} catch (BackingStoreException failure) {
			setErrorMessage(WORDS.get("not-saved", failure.getMessage()));
			return false;
		}
	}
}
