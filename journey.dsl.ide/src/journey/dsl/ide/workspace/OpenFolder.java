package journey.dsl.ide.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import journey.dsl.files.found.Encounters;
import journey.dsl.files.found.JourneyFiles;
import journey.dsl.files.found.RelativeName;
import journey.dsl.files.found.TextReading;
import journey.dsl.project.SettingsFile;
import journey.dsl.settings.Settings;

/** A folder of journeys on disk: its files, and what they say there. What cannot be read is reported, and left out. */
public final class OpenFolder {
	private final Path root;
	private final boolean isDeep;
	private final Consumer<String> problems;
	private final Map<Path, Path> homes = new HashMap<>();
	private JourneyFiles found = JourneyFiles.NONE;

	/**
	 * A folder.
	 *
	 * @param isDeep whether the folders in it belong to it too
	 * @param problems is told what cannot be read, and why
	 */
	public OpenFolder(Path root, boolean isDeep, Consumer<String> problems) {
		this.root = root;
		this.isDeep = isDeep;
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
		return Files.isRegularFile(root.resolve(Settings.FILE))
				? text(root.resolve(Settings.FILE)).map(SettingsFile::read).orElse(Settings.NONE) : Settings.NONE;
	}

	/** Looks which files belong to it, sorted: those in a folder with settings of its own belong to that one. */
	public List<Path> files(Settings settings) {
		homes.clear();
		found = JourneyFiles.find(root, isDeep, settings.ignored(), new Met());
		return found.all().stream().filter(file -> home(file.getParent()).equals(root)).toList();
	}

	/** The folders in it that have settings of their own, and journeys, as it was looked last. */
	public Set<Path> inner() {
		Set<Path> inner = new TreeSet<>();
		for (Path file : found.all()) inner.add(home(file.getParent()));
		inner.remove(root);
		return inner;
	}

	/** What is met on the way to the files. */
	private final class Met implements Encounters {
		@Override
		public void unreadable(Path path, String why) {
			problems.accept(path + " " + why);
		}

		@Override
		public void passedOver(Path path, String why) {
			problems.accept(path + " " + why);
		}
	}

	/** The nearest folder upward that has settings, this one at the end. */
	private Path home(Path folder) {
		if (folder.equals(root) || !folder.startsWith(root)) return root;
		Path known = homes.get(folder);
		if (known != null) return known;
		Path home = Files.isRegularFile(folder.resolve(Settings.FILE)) ? folder : home(folder.getParent());
		homes.put(folder, home);
		return home;
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

	/** What the workspace calls a file, by whatever name somebody else does. */
	public String name(Path file) {
		return RelativeName.of(root, found.counting(file));
	}
}
