package journey.dsl.tests.files.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.files.found.Encounters;
import journey.dsl.files.found.JourneyFiles;
import journey.dsl.files.found.RelativeName;

/**
 * What was found in a folder.
 *
 * @param files that belong to it, as the workspace calls them
 * @param unreadable what could not be entered, and why
 * @param passedOver what looks as if it belonged, and why it does not
 */
record Found(List<String> files, List<String> unreadable, List<String> passedOver) {
	static Found in(Path root, String... globs) {
		return in(root, true, globs);
	}

	static Found in(Path root, boolean isDeep, String... globs) {
		List<String> unreadable = new ArrayList<>();
		List<String> passedOver = new ArrayList<>();
		JourneyFiles files = JourneyFiles.find(root, isDeep, List.of(globs), new Encounters() {
			@Override
			public void unreadable(Path path, String why) {
				unreadable.add(RelativeName.of(root, path) + " " + why);
			}

			@Override
			public void passedOver(Path path, String why) {
				passedOver.add(RelativeName.of(root, path) + " " + why);
			}
		});
		return new Found(files.all().stream().map(file -> RelativeName.of(root, file)).toList(), unreadable,
				passedOver);
	}

	/** Writes a file below a folder and returns it. */
	static Path write(Path folder, String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}
}
