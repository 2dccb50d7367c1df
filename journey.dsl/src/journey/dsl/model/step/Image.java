package journey.dsl.model.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;

/**
 * A picture, with the words for those who cannot see it.
 *
 * @param path relative to the file
 */
public record Image(Given<String> path, Optional<Given<String>> alt) {
	/** Where the picture is, seen from the folder of the workspace, with {@code /}; empty if it is outside. */
	public Optional<String> pathFromRoot() {
		String written = path.value().strip().replace('\\', '/');
		boolean hasSchemeOrDrive = written.indexOf(':') >= 0
				&& !written.substring(0, written.indexOf(':')).contains("/");
		if (written.startsWith("/") || hasSchemeOrDrive) return Optional.empty();
		List<String> folders = new ArrayList<>(List.of(path.at().file().split("/")));
		folders.remove(folders.size() - 1);
		for (String part : written.split("/")) {
			if (part.isEmpty() || part.equals(".")) continue;
			if (!part.equals("..")) folders.add(part);
			else if (folders.isEmpty()) return Optional.empty();
			else
				folders.remove(folders.size() - 1);
		}
		return Optional.of(String.join("/", folders));
	}
}
