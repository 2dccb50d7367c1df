package journey.dsl.workspace.project;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import journey.dsl.settings.Settings;
import journey.dsl.workspace.SettingsFile;
import journey.dsl.workspace.TextFile;
import journey.dsl.workspace.Workspace;
import journey.dsl.workspace.folder.IgnoreRules;
import journey.dsl.workspace.folder.JourneyFiles;
import journey.dsl.workspace.folder.TextReading;
import journey.dsl.workspace.rewriting.Mending;
import journey.dsl.workspace.rewriting.SafeFormat;
import org.eclipse.emf.common.util.URI;

/** Reads all files of a workspace from disk. What cannot be read is told; the rest is read. */
public final class ProjectReading {
	private final Injector services;
	private final BiConsumer<Path, String> problems;

	/**
	 * A reading.
	 *
	 * @param services of the language
	 * @param problems is told which file or folder cannot be read, and why
	 */
	public ProjectReading(Injector services, BiConsumer<Path, String> problems) {
		this.services = services;
		this.problems = problems;
	}

	/**
	 * The workspace in a folder.
	 *
	 * @param root the folder
	 * @param ignored what somebody else leaves out
	 * @param asked which of its files, or others, are worked on
	 */
	public Project read(Path root, IgnoreRules ignored, Function<Set<Path>, Set<Path>> asked) {
		Settings settings = settings(root);
		BiConsumer<Path, IOException> closed = (file, failure) -> problems.accept(file, "cannot be entered: " + failure.getClass().getSimpleName());
		Set<Path> files = new LinkedHashSet<>(new JourneyFiles(root, settings.ignored(), ignored, closed).under(root));
		Set<Path> wanted = asked.apply(files);
		files.addAll(wanted);
		List<TextFile> texts = new ArrayList<>();
		for (Path file : files.stream().sorted().toList()) read(file, root, texts);
		Workspace workspace = services.getInstance(Workspace.Loader.class).load(texts);
		Set<String> names = new LinkedHashSet<>();
		for (Path path : wanted) names.add(name(root, path));
		return new Project(root, settings, workspace, names, services.getInstance(SafeFormat.class), services.getInstance(Mending.class));
	}

	/** A workspace without any file, in that folder. */
	public Project empty(Path root) {
		return new Project(root, Settings.NONE, services.getInstance(Workspace.Loader.class).load(List.of()), Set.of(), services.getInstance(SafeFormat.class), services.getInstance(Mending.class));
	}

	private void read(Path file, Path root, List<TextFile> texts) {
		try {
			texts.add(new TextFile(name(root, file), URI.createFileURI(file.toString()), TextReading.read(file)));
		} catch (TextReading.Unreadable unreadable) {
			problems.accept(file, unreadable.getMessage());
		}
	}

	private Settings settings(Path root) {
		Path file = root.resolve(Settings.FILE);
		if (!Files.isRegularFile(file)) return Settings.NONE;
		try {
			return SettingsFile.read(TextReading.read(file));
		} catch (TextReading.Unreadable unreadable) {
			problems.accept(file, unreadable.getMessage());
			return Settings.NONE;
		}
	}

	private static String name(Path root, Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}
}
