package journey.dsl.cli.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Files as machines name them. */
final class FileUri {
	private FileUri() {}

	/**
	 * A relative reference for a relative path, so that a report means the same in another checkout; else a file URI.
	 */
	static String of(String path) {
		if (Path.of(path).isAbsolute()) return Path.of(path).toUri().toString();
		try {
			String encoded = new URI(null, null, "/" + path.replace('\\', '/'), null).toASCIIString();
			return encoded.substring(1).replace(":", "%3A");
		} catch (URISyntaxException impossible) {
			throw new IllegalArgumentException(impossible);
		}
	}
}
