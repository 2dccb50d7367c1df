package journey.product;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** A folder of journeys, opened where it is as a project that has its name. */
final class FolderAsProject {

	private FolderAsProject() {}

	static void open(Path folder) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		// what is in the workspace already is not made a second time
		if (workspace.getRoot().findContainersForLocationURI(folder.toUri()).length > 0) return;
		Path described = folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME);
		IProjectDescription description = Files.exists(described) ? workspace.loadProjectDescription(IPath.fromPath(described))
			: workspace.newProjectDescription(folder.getFileName().toString());
		description.setLocation(IPath.fromPath(folder));
		IProject project = workspace.getRoot().getProject(description.getName());
		if (!project.exists()) project.create(description, null);
		project.open(null);
	}
}
