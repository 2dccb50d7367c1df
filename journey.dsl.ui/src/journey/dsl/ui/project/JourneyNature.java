package journey.dsl.ui.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import journey.dsl.ui.client.OpenProjects;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes a project a journey project, whose build checks all journeys. */
public final class JourneyNature implements IProjectNature {
	/** Its id in the description of the project. */
	public static final String ID = OpenProjects.NATURE;

	private IProject project;

	/** Makes a project a journey project. */
	public static void add(IProject project, IProgressMonitor monitor) throws CoreException {
		List<String> natures = natures(project);
		if (natures.contains(ID)) return;
		natures.add(ID);
		set(project, natures, monitor);
	}

	/** Makes it an ordinary project; its files stay. */
	public static void remove(IProject project, IProgressMonitor monitor) throws CoreException {
		List<String> natures = natures(project);
		if (natures.remove(ID)) set(project, natures, monitor);
	}

	private static List<String> natures(IProject project) throws CoreException {
		return new ArrayList<>(List.of(project.getDescription().getNatureIds()));
	}

	private static void set(IProject project, List<String> natures, IProgressMonitor monitor) throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setNatureIds(natures.toArray(String[]::new));
		project.setDescription(description, monitor);
	}

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		List<ICommand> builders = new ArrayList<>(List.of(description.getBuildSpec()));
		if (builders.stream().anyMatch(each -> each.getBuilderName().equals(JourneyBuilder.ID))) return;
		ICommand ours = description.newCommand();
		ours.setBuilderName(JourneyBuilder.ID);
		builders.add(ours);
		description.setBuildSpec(builders.toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(Arrays.stream(description.getBuildSpec())
				.filter(each -> !each.getBuilderName().equals(JourneyBuilder.ID)).toArray(ICommand[]::new));
		project.setDescription(description, null);
		ProjectMarkers.clear(project);
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
