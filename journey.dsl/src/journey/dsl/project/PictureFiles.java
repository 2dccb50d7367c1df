package journey.dsl.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import journey.dsl.document.Picture;
import journey.dsl.document.Pictures;

/** The picture files of a workspace; nothing outside of its folder is ever read, whatever a name or a link says. */
public final class PictureFiles implements Pictures {
	private final Path root;
	private final Map<String, Optional<Picture>> known = new HashMap<>();
	private final TreeSet<String> problems = new TreeSet<>();

	/** Why a file cannot be shown. */
	public static final class Unusable extends Exception {
		private static final long serialVersionUID = 1;

		/** For that reason. */
		public Unusable(String why) {
			super(why);
		}
	}

	/** The pictures below that folder. */
	public PictureFiles(Path root) {
		this.root = root;
	}

	/** Pictures that steps name and that could not be shown, each with the reason. */
	public SortedSet<String> problems() {
		return problems;
	}

	@Override
	public Optional<Picture> at(String path) {
		return known.computeIfAbsent(path, name -> {
			try {
				return Optional.of(read(name, Picture.LARGEST));
			} catch (Unusable unusable) {
				problems.add(name + ": the picture " + unusable.getMessage());
				return Optional.empty();
			}
		});
	}

	/**
	 * Reads a picture.
	 *
	 * @param path from the folder of the workspace
	 * @param most bytes that it may have
	 * @throws Unusable if there is no such picture, or if it is too large
	 */
	public Picture read(String path, int most) throws Unusable {
		String type = Picture.mediaType(path)
				.orElseThrow(() -> new Unusable(
						"is no picture that browsers show: name a file that ends in svg, png, jpg, gif or webp"));
		try {
			Path file = root.resolve(path);
			if (!Files.isRegularFile(file)) throw new Unusable("is not there: name a picture by its path");
			if (!file.toRealPath().startsWith(root.toRealPath()))
				throw new Unusable("lies outside of the workspace: put it there");
			if (Files.size(file) > most)
				throw new Unusable("has more than " + most / 1000 + " kB, and stands in the page: make it smaller");
			return new Picture(type, Files.readAllBytes(file));
		} catch (InvalidPathException noPath) {
			throw new Unusable("has a name that no file can have");
		} catch (IOException failure) {
			throw new Unusable("cannot be read: " + failure.getMessage());
		}
	}
}
