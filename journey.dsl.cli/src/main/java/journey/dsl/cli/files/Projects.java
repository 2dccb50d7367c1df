package journey.dsl.cli.files;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.cli.UserError;
import journey.dsl.workspace.WorkspaceRoot;
import journey.dsl.workspace.folder.JourneyFiles;
import journey.dsl.workspace.project.Project;
import journey.dsl.workspace.project.ProjectReading;

/** Loads the workspaces that the paths of a command belong to. What cannot be read is named; the rest is loaded. */
public final class Projects {
	private final List<String> problems = new ArrayList<>();
	private final List<Project> all = new ArrayList<>();

	private Projects() {}

	/** The workspaces of these files and folders. */
	public static Projects load(List<Path> paths) {
		Projects projects = new Projects();
		Map<Path, List<Path>> byRoot = new LinkedHashMap<>();
		for (Path path : paths) {
			Path real = real(path);
			byRoot.computeIfAbsent(WorkspaceRoot.of(real), root -> new ArrayList<>()).add(real);
		}
		Injector services = JourneyStandaloneSetup.doSetup();
		byRoot.forEach((root, asked) -> projects.load(root, asked, services));
		return projects;
	}

	/** The workspaces, in the order of the paths. */
	public List<Project> all() {
		return all;
	}

	/** Files that could not be read, and why. */
	public List<String> problems() {
		return problems;
	}

	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException missing) {
			throw new UserError(path + ": there is no such file or folder");
		}
	}

	private void load(Path root, List<Path> asked, Injector services) {
		ProjectReading reading = new ProjectReading(services, (file, why) -> problems.add(Shown.path(file) + " " + why));
		all.add(reading.read(root, new GitIgnore(root), files -> {
			Set<Path> wanted = new LinkedHashSet<>();
			for (Path path : asked) wanted.addAll(wanted(path, files));
			return wanted;
		}));
	}

	private List<Path> wanted(Path path, Set<Path> files) {
		if (Files.isDirectory(path)) {
			List<Path> inside = files.stream().filter(file -> file.startsWith(path)).toList();
			if (inside.isEmpty()) throw new UserError(Shown.path(path) + ": there is no " + JourneyFiles.ENDING + " file in this folder; `journey init` makes one to begin with");
			return inside;
		}
		if (!path.toString().endsWith(JourneyFiles.ENDING)) throw new UserError(Shown.path(path) + ": this is no " + JourneyFiles.ENDING + " file");
		return List.of(path);
	}
}
