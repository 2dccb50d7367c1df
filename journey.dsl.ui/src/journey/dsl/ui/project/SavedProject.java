package journey.dsl.ui.project;

import com.google.inject.Injector;
import java.util.List;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.workspace.folder.IgnoreRules;
import journey.dsl.workspace.project.Project;
import journey.dsl.workspace.project.ProjectReading;
import org.eclipse.core.resources.IProject;

/** What the files of a project say as they are saved. */
public final class SavedProject {
	private SavedProject() {}

	/** The services of the language, which take a moment to make. */
	private static final class Services {
		static final Injector LANGUAGE = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	/**
	 * Reads all of them; this takes a moment.
	 *
	 * @param problems gets a sentence for each file that cannot be read
	 */
	public static Project read(IProject project, List<String> problems) {
		return new ProjectReading(Services.LANGUAGE, (file, why) -> problems.add(file.getFileName() + " " + why)).read(project.getLocation().toPath(), IgnoreRules.NONE, files -> files);
	}
}
