package journey.dsl.ui.wizards;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import journey.dsl.settings.Settings;
import journey.dsl.settings.SettingsText;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.preferences.NewProjects;
import journey.dsl.ui.project.JourneyNature;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/** Creates a journey project, and shows its first journey. */
public final class NewProjectWizard extends Wizard implements INewWizard {
	private static final UiWords WORDS = new UiWords(NewProjectWizard.class);

	private NewProjectPage page;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(WORDS.get("project.title"));
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(WizardImage.get());
	}

	@Override
	public void addPages() {
		page = new NewProjectPage(Beginnings.all());
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		URI location = page.useDefaults() ? null : page.getLocationURI();
		Beginning beginning = page.beginning();
		SettingsText settings = NewProjects.settle(beginning.settings().with("language", page.language().code()));
		try {
			getContainer().run(true, true, new WorkspaceModifyOperation() {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					make(project, location, beginning, settings,
							SubMonitor.convert(monitor, beginning.files().size() + 3));
				}
			});
		} catch (InvocationTargetException failure) {
			Failure.show(getShell(), WORDS.get("project.failed", project.getName()), failure.getCause());
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		WizardResult.inJourneyPerspective(
				beginning.first().map(project::getFile).or(() -> Optional.of(project.getFile(Settings.FILE))),
				Optional.empty());
		return true;
	}

	private static void make(IProject project, URI location, Beginning beginning, SettingsText settings,
			SubMonitor progress) throws CoreException {
		IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(location);
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		JourneyNature.add(project, progress.split(1));
		Map<String, String> files = new LinkedHashMap<>(beginning.files());
		files.put(Settings.FILE, settings.text());
		for (Map.Entry<String, String> each : files.entrySet())
			save(project.getFile(each.getKey()), each.getValue(), progress.split(1));
	}

	/** What is in the folder already stays as it is. */
	private static void save(IFile file, String text, IProgressMonitor monitor) throws CoreException {
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		if (file.exists()) return;
		if (file.getParent() instanceof IFolder folder && !folder.exists()) folder.create(true, true, null);
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, monitor);
	}
}
