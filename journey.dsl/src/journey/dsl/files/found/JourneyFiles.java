package journey.dsl.files.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The {@code .journey} files of a workspace, each of them once: of a file and the links to it, the one with the
 * shortest name counts. Links to folders are not followed, and neither are those that lead out of the workspace.
 */
public final class JourneyFiles {
	/** How the names of journey files end. */
	public static final String ENDING = ".journey";
	/** Where nobody has looked yet. */
	public static final JourneyFiles NONE = new JourneyFiles(Map.of());

	private final Map<Path, Path> names;

	/** Of these: by each path that leads to a file, the one that counts. */
	private JourneyFiles(Map<Path, Path> names) {
		this.names = names;
	}

	/**
	 * Those of a folder.
	 *
	 * @param isDeep whether the folders in it belong to it too
	 * @param globs what the settings leave out
	 * @param encounters is told what is met on the way
	 */
	public static JourneyFiles find(Path root, boolean isDeep, List<String> globs, Encounters encounters) {
		try {
			// the way begins at no link, which would lead nowhere
			Path real = root.toRealPath();
			Walk walk = new Walk(real, new Excluded(real, globs), encounters);
			Files.walkFileTree(real, Set.of(), isDeep ? Integer.MAX_VALUE : 1, walk);
			walk.tellFailures();
			Map<Path, Path> names = new TreeMap<>();
			names(real, walk.files(), walk.links()).forEach((name, file) -> names
					.put(root.resolve(real.relativize(name)), root.resolve(real.relativize(file))));
			return new JourneyFiles(names);
		} catch (NoSuchFileException gone) {
			return NONE;
		} catch (IOException failure) {
			encounters.unreadable(root, "cannot be entered: " + failure.getClass().getSimpleName());
			return NONE;
		}
	}

	/** By each path that leads to a file, the one that counts. */
	private static Map<Path, Path> names(Path root, List<Path> files, Map<Path, Path> links) {
		Comparator<Path> shortestFirst = Comparator.<Path>comparingInt(path -> RelativeName.of(root, path).length())
				.thenComparing(path -> RelativeName.of(root, path));
		Map<Path, Path> shortest = new TreeMap<>();
		for (Path file : files) shortest.put(file, file);
		links.forEach((link, file) -> shortest.merge(file, link,
				(one, other) -> shortestFirst.compare(one, other) < 0 ? one : other));
		Map<Path, Path> names = new TreeMap<>(shortest);
		links.forEach((link, file) -> names.put(link, shortest.get(file)));
		return names;
	}

	/** All of them, sorted. */
	public Set<Path> all() {
		return new TreeSet<>(names.values());
	}

	/** Those that stand in a folder or below it, under one of their names at least; sorted. */
	public Set<Path> inside(Path folder) {
		Set<Path> inside = new TreeSet<>();
		names.forEach((name, file) -> {
			if (name.startsWith(folder)) inside.add(file);
		});
		return Collections.unmodifiableSet(inside);
	}

	/** The one that counts of a file and the links to it; the same if it is none of these. */
	public Path counting(Path file) {
		return names.getOrDefault(file, file);
	}
}
