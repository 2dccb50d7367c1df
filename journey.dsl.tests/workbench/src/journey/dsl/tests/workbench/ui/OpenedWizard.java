package journey.dsl.tests.workbench.ui;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** Opens a wizard as the menus of the workbench do: by its id. */
public final class OpenedWizard implements Runnable {
	private final IWizardDescriptor wizard;
	private final Object[] selected;

	private OpenedWizard(IWizardDescriptor wizard, Object... selected) {
		if (wizard == null) throw new AssertionError("There is no such wizard");
		this.wizard = wizard;
		this.selected = selected;
	}

	/** One that makes something new. */
	public static OpenedWizard ofNew(String id, Object... selected) {
		return new OpenedWizard(PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id), selected);
	}

	/** One that writes something for others. */
	public static OpenedWizard ofExport(String id, Object... selected) {
		return new OpenedWizard(PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(id), selected);
	}

	@Override
	public void run() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		try {
			IWorkbenchWizard made = wizard.createWizard();
			made.init(workbench, new StructuredSelection(selected));
			new WizardDialog(workbench.getActiveWorkbenchWindow().getShell(), made).open();
		} catch (CoreException failure) {
			throw new AssertionError("The wizard cannot be made", failure);
		}
	}
}
