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
import journey.dsl.settings.Settings;
import journey.dsl.workspace.SettingsFile;
import journey.dsl.workspace.TextFile;
import journey.dsl.workspace.Mending;
import journey.dsl.workspace.TextFormat;
import journey.dsl.workspace.Workspace;
import journey.dsl.workspace.WorkspaceRoot;
import journey.dsl.workspace.folder.JourneyFiles;
import journey.dsl.workspace.folder.TextReading;
import org.eclipse.emf.common.util.URI;

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
		Settings settings = settings(root);
		Set<Path> files = new LinkedHashSet<>(new JourneyFiles(root, settings.ignored(), new GitIgnore(root), this::cannotEnter).under(root));
		Set<Path> wanted = new LinkedHashSet<>();
		for (Path path : asked) wanted.addAll(wanted(path, files));
		files.addAll(wanted);
		List<TextFile> texts = new ArrayList<>();
		for (Path file : files.stream().sorted().toList()) read(file, root, texts);
		Workspace workspace = services.getInstance(Workspace.Loader.class).load(texts);
		Set<String> names = new LinkedHashSet<>();
		for (Path path : wanted) names.add(name(root, path));
		all.add(new Project(root, settings, workspace, names, services.getInstance(TextFormat.class), services.getInstance(Mending.class)));
	}

	private void cannotEnter(Path file, IOException failure) {
		problems.add(Shown.path(file) + " cannot be entered: " + failure.getClass().getSimpleName());
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

	private void read(Path file, Path root, List<TextFile> texts) {
		try {
			texts.add(new TextFile(name(root, file), URI.createFileURI(file.toString()), TextReading.read(file)));
		} catch (TextReading.Unreadable unreadable) {
			problems.add(Shown.path(file) + " " + unreadable.getMessage());
		}
	}

	private static String name(Path root, Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	private Settings settings(Path root) {
		Path file = root.resolve(Settings.FILE);
		if (!Files.isRegularFile(file)) return Settings.NONE;
		try {
			return SettingsFile.read(TextReading.read(file));
		} catch (TextReading.Unreadable unreadable) {
			problems.add(Shown.path(file) + " " + unreadable.getMessage());
			return Settings.NONE;
		}
	}
}
