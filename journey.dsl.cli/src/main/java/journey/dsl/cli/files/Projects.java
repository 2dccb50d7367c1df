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
import java.util.Optional;
import java.util.Set;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.cli.UserError;
import journey.dsl.settings.Settings;
import journey.dsl.workspace.WorkspaceRoot;
import journey.dsl.workspace.TextFile;
import journey.dsl.workspace.folder.JourneyFiles;
import journey.dsl.workspace.project.Project;
import journey.dsl.workspace.project.ProjectReading;
import org.eclipse.emf.common.util.URI;

/** Loads the workspaces that the paths of a command belong to. What cannot be read is named; the rest is loaded. */
public final class Projects {
	/** What a text without a name is called. */
	private static final String NO_NAME = "stdin" + JourneyFiles.ENDING;

	private final List<Problem> problems = new ArrayList<>();
	private final Set<Path> asked = new LinkedHashSet<>();
	private final List<Project> all = new ArrayList<>();

	/**
	 * A file or folder that could not be read.
	 *
	 * @param why in words that go on after its name
	 * @param isAsked whether it is one of those that a command works on, or settles something for them
	 */
	public record Problem(Path path, String why, boolean isAsked) {
		@Override
		public String toString() {
			return Shown.path(path) + " " + why + (isAsked ? "" : ": what it declares is missing to the others");
		}
	}

	private Projects() {}

	/** The workspaces of these files and folders. */
	public static Projects load(List<Path> paths) {
		Projects projects = new Projects();
		Map<Path, List<Path>> byRoot = new LinkedHashMap<>();
		for (Path path : paths) {
			Path real = real(path);
			projects.asked.add(real);
			byRoot.computeIfAbsent(WorkspaceRoot.of(real), root -> new ArrayList<>()).add(real);
		}
		Injector services = JourneyStandaloneSetup.doSetup();
		byRoot.forEach((root, asked) -> projects.load(root, asked, services));
		return projects;
	}

	/**
	 * A text that stands in no file. With a name it stands in the workspace of that file, instead of what is written there; without
	 * one it is alone.
	 */
	public static Projects of(String text, Optional<Path> name) {
		Projects projects = new Projects();
		Injector services = JourneyStandaloneSetup.doSetup();
		projects.load(text, name, services);
		return projects;
	}

	/** The workspaces, in the order of the paths. */
	public List<Project> all() {
		return all;
	}

	/** Files and folders that could not be read. */
	public List<Problem> problems() {
		return problems;
	}

	/** Whether one of those could not be read that the command works on: then it has not done what was asked for. */
	public boolean areIncomplete() {
		return problems.stream().anyMatch(Problem::isAsked);
	}

	private boolean isAsked(Path path) {
		return path.endsWith(Settings.FILE) || asked.stream().anyMatch(path::startsWith);
	}

	private static Path real(Path path) {
		boolean isPipe = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
		if (isPipe) throw new UserError(path + ": this is a pipe or a device, and no file: name - to read standard input");
		try {
			return path.toRealPath();
		} catch (IOException missing) {
			throw new UserError(path + ": there is no such file or folder");
		}
	}

	private void load(Path root, List<Path> asked, Injector services) {
		ProjectReading reading = new ProjectReading(services, (file, why) -> problems.add(new Problem(file, why, isAsked(file))));
		all.add(reading.read(root, new GitIgnore(root), files -> {
			Set<Path> wanted = new LinkedHashSet<>();
			for (Path path : asked) wanted.addAll(wanted(path, files));
			return wanted;
		}));
	}

	private void load(String text, Optional<Path> name, Injector services) {
		Path file = name.orElse(Path.of(NO_NAME)).toAbsolutePath().normalize();
		if (!file.toString().endsWith(JourneyFiles.ENDING)) throw new UserError(Shown.path(file) + ": this is no name of a " + JourneyFiles.ENDING + " file");
		ProjectReading reading = new ProjectReading(services, (path, why) -> problems.add(new Problem(path, why, isAsked(path) && !path.equals(file))));
		Path root = name.isPresent() ? WorkspaceRoot.of(file) : file.getParent();
		Project around = name.isPresent() ? reading.read(root, new GitIgnore(root), files -> Set.of()) : reading.empty(root);
		all.add(around.with(new TextFile(root.relativize(file).toString().replace('\\', '/'), URI.createFileURI(file.toString()), text)));
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
