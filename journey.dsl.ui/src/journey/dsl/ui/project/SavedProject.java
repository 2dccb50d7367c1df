package journey.dsl.ui.project;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.project.Project;
import journey.dsl.project.ProjectReading;
import journey.dsl.project.WorkspaceRoot;
import org.eclipse.core.resources.IProject;

/** What the files of a project say, as saved. */
public final class SavedProject {
	private SavedProject() {}

	/** The services of the language, which take a moment to make. */
	private static final class Services {
		static final Injector LANGUAGE = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	/**
	 * Reads all of them, and the others of their workspace, which may begin further up; this takes a moment.
	 *
	 * @param problems gets a sentence for each file that cannot be read
	 */
	public static Project read(IProject project, List<String> problems) {
		Path folder = folder(project);
		ProjectReading reading = new ProjectReading(Services.LANGUAGE,
				(file, why) -> problems.add(file.getFileName() + " " + why));
		return reading.read(WorkspaceRoot.of(folder), true, files -> files.inside(folder));
	}

	/** Where a project is on disk. */
	public static Path folder(IProject project) {
		Path folder = project.getLocation().toPath();
		try {
			return folder.toRealPath();
		} catch (IOException gone) {
			return folder;
		}
	}
}
