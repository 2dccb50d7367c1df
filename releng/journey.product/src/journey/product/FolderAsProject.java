package journey.product;

import java.nio.file.Files;
import java.nio.file.Path;
import journey.dsl.ui.project.JourneyNature;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** A folder of journeys, opened where it is as a journey project that has its name. */
final class FolderAsProject {

	private FolderAsProject() {}

	static void open(Path folder) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		// what is in the workspace already is not made a second time
		if (workspace.getRoot().findContainersForLocationURI(folder.toUri()).length > 0) return;
		Path described = folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME);
		boolean isDescribed = Files.exists(described);
		IProjectDescription description = isDescribed ? workspace.loadProjectDescription(IPath.fromPath(described))
				: workspace.newProjectDescription(folder.getFileName().toString());
		description.setLocation(IPath.fromPath(folder));
		IProject project = workspace.getRoot().getProject(description.getName());
		if (!project.exists()) project.create(description, null);
		project.open(null);
		// who has described it already has decided what it is
		if (!isDescribed) JourneyNature.add(project, null);
	}
}
