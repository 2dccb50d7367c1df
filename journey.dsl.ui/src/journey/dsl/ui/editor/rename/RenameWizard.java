package journey.dsl.ui.editor.rename;

import journey.dsl.ui.bundle.UiWords;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name. */
final class RenameWizard extends RefactoringWizard {
	private static final UiWords WORDS = new UiWords(RenameWizard.class);
	private final RenamedElement element;

	RenameWizard(ProcessorBasedRefactoring refactoring) {
		super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		element = (RenamedElement) refactoring.getProcessor();
		setDefaultPageTitle(WORDS.get("title"));
	}

	@Override
	protected void addUserInputPages() {
		addPage(new NamePage());
	}

	private final class NamePage extends UserInputWizardPage {
		NamePage() {
			super("name");
		}

		@Override
		public void createControl(Composite parent) {
			Composite all = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().numColumns(2).applyTo(all);
			new Label(all, SWT.NONE).setText(WORDS.get("name"));
			Text name = new Text(all, SWT.BORDER);
			name.setText(element.before());
			name.selectAll();
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT)
					.applyTo(name);
			name.addModifyListener(typed -> {
				boolean isOther = !name.getText().strip().equals(element.before());
				setPageComplete(isOther ? element.call(name.getText()) : new RefactoringStatus());
				if (!isOther) setPageComplete(false);
				else if (isPageComplete()) refuse(name);
			});
			setPageComplete(false);
			setControl(all);
			name.setFocus();
		}

		/** A name that is taken is said to be so while it is typed, not when the dialog has gone on. */
		private void refuse(Text name) {
			String asked = name.getText();
			Display display = name.getDisplay();
			element.refusal().thenAccept(why -> {
				if (why != null && !display.isDisposed()) display.asyncExec(() -> {
					if (!name.isDisposed() && name.getText().equals(asked))
						setPageComplete(RefactoringStatus.createFatalErrorStatus(why));
				});
			});
		}
	}
}
