package journey.dsl.project;

import com.google.inject.Injector;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import journey.dsl.files.found.Encounters;
import journey.dsl.files.found.JourneyFiles;
import journey.dsl.files.found.RelativeName;
import journey.dsl.files.found.TextReading;
import journey.dsl.project.rewriting.AutoFix;
import journey.dsl.project.rewriting.SafeFormat;
import journey.dsl.reading.TextFile;
import journey.dsl.reading.Workspace;
import journey.dsl.settings.Settings;
import org.eclipse.emf.common.util.URI;

/** Reads all files of a workspace from disk. What cannot be read is told; the rest is read. */
public final class ProjectReading {
	private final Injector services;
	private final Encounters encounters;

	/**
	 * A reading.
	 *
	 * @param services of the language
	 * @param encounters is told which file or folder cannot be read, and what else is met on the way
	 */
	public ProjectReading(Injector services, Encounters encounters) {
		this.services = services;
		this.encounters = encounters;
	}

	/**
	 * The workspace in a folder.
	 *
	 * @param root the folder
	 * @param isDeep whether the folders in it belong to it too
	 * @param asked which of its files, or others, are worked on
	 */
	public Project read(Path root, boolean isDeep, Function<JourneyFiles, Set<Path>> asked) {
		Settings settings = settings(root);
		JourneyFiles found = JourneyFiles.find(root, isDeep, settings.ignored(), encounters);
		Set<Path> wanted = new LinkedHashSet<>();
		for (Path file : asked.apply(found)) wanted.add(found.counting(file));
		Set<Path> files = new TreeSet<>(found.all());
		files.addAll(wanted);
		List<TextFile> texts = new ArrayList<>();
		for (Path file : files) read(file, root, texts);
		Workspace workspace = services.getInstance(Workspace.Loader.class).load(texts);
		Set<String> names = new LinkedHashSet<>();
		for (Path file : wanted) names.add(RelativeName.of(root, file));
		return new Project(root, settings, workspace, names, services.getInstance(SafeFormat.class),
				services.getInstance(AutoFix.class));
	}

	/** A workspace without any file, in that folder. */
	public Project empty(Path root) {
		return new Project(root, Settings.NONE, services.getInstance(Workspace.Loader.class).load(List.of()), Set.of(),
				services.getInstance(SafeFormat.class), services.getInstance(AutoFix.class));
	}

	/** A file that has disappeared since it was found is not there. */
	private void read(Path file, Path root, List<TextFile> texts) {
		try {
			texts.add(new TextFile(RelativeName.of(root, file), URI.createFileURI(file.toString()),
					TextReading.read(file)));
		} catch (TextReading.Unreadable unreadable) {
			if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) encounters.unreadable(file, unreadable.getMessage());
		}
	}

	private Settings settings(Path root) {
		Path file = root.resolve(Settings.FILE);
		if (!Files.isRegularFile(file)) return Settings.NONE;
		try {
			return SettingsFile.read(TextReading.read(file));
		} catch (TextReading.Unreadable unreadable) {
			encounters.unreadable(file, unreadable.getMessage());
			return Settings.NONE;
		}
	}
}
