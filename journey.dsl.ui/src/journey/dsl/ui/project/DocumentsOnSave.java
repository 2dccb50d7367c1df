package journey.dsl.ui.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import journey.dsl.files.found.TextReading;
import journey.dsl.model.source.Given;
import journey.dsl.project.SettingsFile;
import journey.dsl.settings.Settings;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Whether saving journeys writes the documents of a project, and to which folder; shared with the project. */
public final class DocumentsOnSave {
	/** The file that holds it. */
	public static final String FILE = JourneyBundle.ID + ".prefs";
	/** The preference of the workbench that says where documents go where nothing else is said. */
	public static final String STANDARD_FOLDER = JourneyBundle.ID + ".documents.folder";

	private static final String ON = "documents.on.save";
	private static final String FOLDER = "documents.folder";

	private final IProject project;

	private DocumentsOnSave(IProject project) {
		this.project = project;
	}

	/** For that project. */
	public static DocumentsOnSave of(IProject project) {
		return new DocumentsOnSave(project);
	}

	/** Whether they are written. */
	public boolean isOn() {
		return node().getBoolean(ON, false);
	}

	/**
	 * The folder inside the project: the project's own, or else that of its settings, or else that of the workbench.
	 */
	public String folder() {
		return node().get(FOLDER, standardFolder());
	}

	/** The folder that is used unless the project says otherwise. */
	public String standardFolder() {
		return settled().orElseGet(
				() -> Platform.getPreferencesService().getString(JourneyBundle.ID, STANDARD_FOLDER, "site", null));
	}

	/** Sets it. */
	public void set(boolean isOn, String folder) throws BackingStoreException {
		if (isOn) node().putBoolean(ON, true);
		else
			node().remove(ON);
		if (folder.equals(standardFolder())) node().remove(FOLDER);
		else
			node().put(FOLDER, folder);
		node().flush();
	}

	/** What is wrong with a folder, and what to do; empty if documents can be written there. */
	public static Optional<String> problem(String folder) {
		UiWords words = new UiWords(DocumentsOnSave.class);
		if (folder.isBlank()) return Optional.of(words.get("folder-missing"));
		org.eclipse.core.runtime.Path path = new org.eclipse.core.runtime.Path(folder);
		boolean isInside = !path.isAbsolute() && path.getDevice() == null && path.segmentCount() > 0
				&& !path.segment(0).equals("..") && !folder.contains("\\") && !folder.contains(":");
		if (!isInside) return Optional.of(words.get("folder-outside", folder));
		if (path.segment(0).startsWith(".")) return Optional.of(words.get("folder-hidden", folder));
		return Optional.empty();
	}

	private Optional<String> settled() {
		if (project.getLocation() == null) return Optional.empty();
		Path file = project.getLocation().toPath().resolve(Settings.FILE);
		try {
			return Files.isRegularFile(file) ? SettingsFile.read(TextReading.read(file)).output().map(Given::value)
					.filter(folder -> problem(folder).isEmpty()) : Optional.empty();
		} catch (TextReading.Unreadable unreadable) {
			return Optional.empty();
		}
	}

	private IEclipsePreferences node() {
		return new ProjectScope(project).getNode(JourneyBundle.ID);
	}
}
