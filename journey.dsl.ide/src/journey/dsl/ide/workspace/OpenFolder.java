package journey.dsl.ide.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import journey.dsl.settings.Settings;
import journey.dsl.workspace.SettingsFile;
import journey.dsl.workspace.folder.IgnoreRules;
import journey.dsl.workspace.folder.JourneyFiles;
import journey.dsl.workspace.folder.TextReading;

/** A folder of journeys on disk: which files it has, and what they say there. What cannot be read is told, and left out. */
public final class OpenFolder {
	private final Path root;
	private final boolean isDeep;
	private final Function<Path, IgnoreRules> ignoring;
	private final Consumer<String> problems;
	private final Map<Path, Path> homes = new HashMap<>();

	/**
	 * A folder.
	 *
	 * @param isDeep whether the folders in it belong to it too
	 * @param ignoring what else than the settings leaves files out of a folder
	 * @param problems is told what cannot be read, and why
	 */
	public OpenFolder(Path root, boolean isDeep, Function<Path, IgnoreRules> ignoring, Consumer<String> problems) {
		this.root = root;
		this.isDeep = isDeep;
		this.ignoring = ignoring;
		this.problems = problems;
	}

	/** Where it is. */
	public Path root() {
		return root;
	}

	/** Whether the folders in it belong to it too. */
	public boolean isDeep() {
		return isDeep;
	}

	/** Its settings as they are saved. */
	public Settings settings() {
		return Files.isRegularFile(root.resolve(Settings.FILE)) ? text(root.resolve(Settings.FILE)).map(SettingsFile::read).orElse(Settings.NONE) : Settings.NONE;
	}

	/** The files that belong to it, sorted: those in a folder with settings of its own belong to that one. */
	public List<Path> files(Settings settings) {
		return isDeep ? below(settings).stream().filter(file -> home(file.getParent()).equals(root)).toList() : filesOfFolder();
	}

	/** The folders in it that have settings of their own, and journeys. */
	public Set<Path> inner(Settings settings) {
		Set<Path> inner = new TreeSet<>();
		if (isDeep) for (Path file : below(settings)) inner.add(home(file.getParent()));
		inner.remove(root);
		return inner;
	}

	private List<Path> below(Settings settings) {
		JourneyFiles files = new JourneyFiles(root, settings.ignored(), ignoring.apply(root), (file, failure) -> problems.accept(file + " cannot be entered: " + failure.getMessage()));
		return files.under(root).stream().sorted().toList();
	}

	/** The nearest folder upward that has settings, this one at the end. */
	private Path home(Path folder) {
		if (folder.equals(root) || !folder.startsWith(root)) return root;
		Path known = homes.get(folder);
		if (known == null) homes.put(folder, known = Files.isRegularFile(folder.resolve(Settings.FILE)) ? folder : home(folder.getParent()));
		return known;
	}

	private List<Path> filesOfFolder() {
		List<Path> files = new ArrayList<>();
		try (var inside = Files.newDirectoryStream(root, "*" + JourneyFiles.ENDING)) {
			for (Path file : inside) if (Files.isRegularFile(file)) files.add(file);
		} catch (IOException failure) {
			problems.accept(root + " cannot be entered: " + failure.getMessage());
		}
		return files.stream().sorted().toList();
	}

	/** What a file says as it is saved; empty if it cannot be read. */
	public Optional<String> text(Path file) {
		try {
			return Optional.of(TextReading.read(file));
		} catch (TextReading.Unreadable unreadable) {
			problems.accept(file + " " + unreadable.getMessage());
			return Optional.empty();
		}
	}

	/** What the workspace calls a file. */
	public String name(Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}
}
