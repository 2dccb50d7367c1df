package journey.dsl.cli.files;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.cli.terminal.UserError;
import journey.dsl.files.found.Encounters;
import journey.dsl.files.found.JourneyFiles;
import journey.dsl.project.Project;
import journey.dsl.project.ProjectReading;
import journey.dsl.project.WorkspaceRoot;
import journey.dsl.reading.TextFile;
import journey.dsl.settings.Settings;
import org.eclipse.emf.common.util.URI;

/** Loads the workspaces that the paths of a command belong to. Reports what cannot be read, and loads the rest. */
public final class Projects {
	/** What a text without a name is called. */
	private static final String NO_NAME = "stdin" + JourneyFiles.ENDING;

	private final List<Problem> problems = new ArrayList<>();
	private final List<Project> all = new ArrayList<>();
	private final Map<Path, List<Path>> asked = new LinkedHashMap<>();
	private final Consumer<String> told;

	/**
	 * A file or folder that could not be read.
	 *
	 * @param why in words that go on after its name
	 * @param isAsked whether it is one of those that a command works on, or settles something for them
	 */
	public record Problem(Path path, String why, boolean isAsked) {
		@Override
		public String toString() {
			return DisplayedPath.path(path) + " " + why
					+ (isAsked ? "" : ": what it declares is missing to the others");
		}
	}

	private Projects(Consumer<String> told) {
		this.told = told;
	}

	/**
	 * The workspaces of these files and folders.
	 *
	 * @param told is told on the way what is passed over, and how far a long way has led
	 */
	public static Projects load(List<Path> paths, Consumer<String> told) {
		Projects projects = new Projects(told);
		Set<Path> asked = new LinkedHashSet<>();
		for (Path path : paths) asked.add(real(path));
		List<Path> folders = asked.stream().filter(Files::isDirectory).toList();
		for (Path path : asked)
			projects.asked.computeIfAbsent(root(path, folders), root -> new ArrayList<>()).add(path);
		Injector services = JourneyStandaloneSetup.doSetup();
		for (Path root : projects.asked.keySet()) projects.load(root, services);
		return projects;
	}

	/**
	 * A text that stands in no file. With a name it stands in the workspace of that file, instead of what is written
	 * there; without one it is alone.
	 *
	 * @param told as for files and folders
	 */
	public static Projects of(String text, Optional<Path> name, Consumer<String> told) {
		Projects projects = new Projects(told);
		projects.load(text, name, JourneyStandaloneSetup.doSetup());
		return projects;
	}

	/** Where no folder says that it is a workspace, the outermost one that is asked for is. */
	private static Path root(Path path, List<Path> folders) {
		Path root = WorkspaceRoot.of(path);
		return WorkspaceRoot.isMarked(root) ? root : folders.stream().filter(path::startsWith)
				.min(Comparator.comparingInt(Path::getNameCount)).orElse(root);
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
		return path.endsWith(Settings.FILE) || asked.values().stream().flatMap(List::stream).anyMatch(path::startsWith);
	}

	private static Path real(Path path) {
		boolean isPipe = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
		if (isPipe)
			throw new UserError(
					path + ": this is a pipe, a socket or a device, and no file: name - to read standard input");
		try {
			return path.toRealPath();
		} catch (IOException missing) {
			throw new UserError(path + ": there is no such file or folder");
		}
	}

	private void load(Path root, Injector services) {
		// a file that is named alone, and nowhere near a workspace, has but its neighbours around it
		boolean isDeep = WorkspaceRoot.isMarked(root) || asked.get(root).contains(root);
		all.add(new ProjectReading(services, new Met()).read(root, isDeep, files -> {
			Set<Path> wanted = new LinkedHashSet<>();
			for (Path path : asked.get(root)) wanted.addAll(wanted(path, files));
			wanted.removeIf(file -> isAskedOfAnother(file, root));
			return wanted;
		}));
	}

	private void load(String text, Optional<Path> name, Injector services) {
		Path file = name.orElse(Path.of(NO_NAME)).toAbsolutePath().normalize();
		if (!file.toString().endsWith(JourneyFiles.ENDING))
			throw new UserError(DisplayedPath.path(file) + ": this is no name of a " + JourneyFiles.ENDING + " file");
		ProjectReading reading = new ProjectReading(services, new Met());
		Path root = name.isPresent() ? WorkspaceRoot.of(file) : file.getParent();
		Project around = name.isPresent() ? reading.read(root, WorkspaceRoot.isMarked(root), files -> Set.of())
				: reading.empty(root);
		all.add(around.with(new TextFile(root.relativize(file).toString().replace('\\', '/'),
				URI.createFileURI(file.toString()), text)));
	}

	/** Whether the file is also named by a path that belongs to a workspace inside this one. */
	private boolean isAskedOfAnother(Path file, Path root) {
		return asked.entrySet().stream().anyMatch(other -> !other.getKey().equals(root)
				&& other.getKey().startsWith(root) && other.getValue().stream().anyMatch(file::startsWith));
	}

	private Set<Path> wanted(Path path, JourneyFiles files) {
		if (Files.isDirectory(path)) {
			Set<Path> inside = files.inside(path);
			if (inside.isEmpty())
				throw new UserError(DisplayedPath.path(path) + ": there is no " + JourneyFiles.ENDING
						+ " file in this folder; `journey init` makes one to begin with");
			return inside;
		}
		if (!path.toString().endsWith(JourneyFiles.ENDING))
			throw new UserError(DisplayedPath.path(path) + ": this is no " + JourneyFiles.ENDING + " file");
		return Set.of(path);
	}

	/** What is met on the way through the folders. */
	private final class Met implements Encounters {
		@Override
		public void unreadable(Path path, String why) {
			problems.add(new Problem(path, why, isAsked(path)));
		}

		@Override
		public void passedOver(Path path, String why) {
			told.accept(DisplayedPath.path(path) + " " + why);
		}

		@Override
		public void stillOnTheWay(int entries, Path folder) {
			String thousands = String.format(Locale.ROOT, "%,d", entries).replace(',', ' ');
			told.accept("looked at " + thousands + " files and folders so far, now in " + DisplayedPath.path(folder)
					+ " …");
		}
	}
}
