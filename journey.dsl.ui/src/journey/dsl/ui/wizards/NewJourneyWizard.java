package journey.dsl.ui.wizards;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import journey.dsl.project.starter.JourneySkeleton;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/** Creates a journey from little more than who it is about, and shows what to write first. */
public final class NewJourneyWizard extends Wizard implements INewWizard {
	private static final UiWords WORDS = new UiWords(NewJourneyWizard.class);

	private NewJourneyPage page;
	private IContainer folder;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(WORDS.get("journey.title"));
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(WizardImage.get());
		IResource selected = selection == null ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
		if (selected == null) selected = edited();
		folder = selected instanceof IContainer container ? container : selected == null ? null : selected.getParent();
	}

	/** The file in the editor, whose neighbour the journey will be. */
	private static IResource edited() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		boolean isEdited = window != null && window.getActivePage() != null
				&& window.getActivePage().getActiveEditor() != null;
		return isEdited ? Adapters.adapt(window.getActivePage().getActiveEditor().getEditorInput(), IResource.class)
				: null;
	}

	@Override
	public void addPages() {
		page = new NewJourneyPage(folder);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IFile file = page.target();
		JourneySkeleton skeleton = page.skeleton();
		try {
			getContainer().run(true, true, new WorkspaceModifyOperation() {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					file.create(new ByteArrayInputStream(skeleton.text().getBytes(StandardCharsets.UTF_8)), true,
							monitor);
				}
			});
		} catch (InvocationTargetException failure) {
			Failure.show(getShell(), WORDS.get("journey.failed", file.getName()), failure.getCause());
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) WizardResult.inEditor(window, file, Optional.of(skeleton.firstPlaceholder()));
		return true;
	}
}
