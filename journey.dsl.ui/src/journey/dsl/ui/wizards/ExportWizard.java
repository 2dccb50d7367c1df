package journey.dsl.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.document.Document;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Writes documents for others into a folder anywhere on disk. */
public final class ExportWizard extends Wizard implements IExportWizard {
	private static final UiWords WORDS = new UiWords(ExportWizard.class);

	private final Set<IProject> selected = new LinkedHashSet<>();
	private ExportPage page;

	/** Nothing is chosen yet but what was chosen the last time. */
	public ExportWizard() {
		setDialogSettings(DialogSettings.getOrCreateSection(JourneyBundle.get().getDialogSettings(), "export"));
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(WORDS.get("export.title"));
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(WizardImage.get());
		for (Object each : selection == null ? List.of() : selection.toList()) {
			IResource resource = Adapters.adapt(each, IResource.class);
			if (resource != null && resource.getProject() != null) selected.add(resource.getProject());
		}
	}

	@Override
	public void addPages() {
		page = new ExportPage(selected);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		List<IProject> projects = page.projects();
		List<Document> documents = page.documents();
		ExportRun run = new ExportRun(projects, documents, page.target());
		if (!IDE.saveAllEditors(projects.toArray(IResource[]::new), true)) return false;
		try {
			getContainer().run(true, true, run::write);
		} catch (InvocationTargetException failure) {
			if (failure.getCause() instanceof OperationCanceledException) return false;
			Failure.show(getShell(), WORDS.get("export.failed"), failure.getCause());
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		page.remember();
		if (!run.problems().isEmpty())
			MessageDialog.openWarning(getShell(), WORDS.get("export.title"), LegacyActionTools
					.escapeMnemonics(WORDS.get("export.problems", run.written(), String.join("\n\n", run.problems()))));
		if (page.isToBeOpened()) run.indexes().forEach(ExportWizard::open);
		return true;
	}

	private static void open(Path index) {
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(index.toUri().toURL());
		} catch (PartInitException | MalformedURLException failure) {
			JourneyBundle.log(index + " cannot be shown in a browser", failure);
		}
	}
}
