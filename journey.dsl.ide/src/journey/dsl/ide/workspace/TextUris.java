package journey.dsl.ide.workspace;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The addresses of texts, as editors write them: of files, and of texts that are not saved yet. */
public final class TextUris {
	private TextUris() {}

	/** The file at an address; empty if it is the address of something else, or none at all. */
	public static Optional<Path> file(String uri) {
		if (uri == null) return Optional.empty();
		try {
			URI address = URI.create(uri);
			return "file".equals(address.getScheme()) && !address.isOpaque() ? Optional.of(
					Path.of(address.getPath().isEmpty() ? address : withoutHost(address)).toAbsolutePath().normalize())
					: Optional.empty();
		} catch (IllegalArgumentException | FileSystemNotFoundException noAddress) {
			return Optional.empty();
		}
	}

	/** The file or folder at a path, as some editors write it instead of an address; empty if it is none. */
	public static Optional<Path> path(String path) {
		try {
			return Optional.of(Path.of(path).toAbsolutePath().normalize());
		} catch (InvalidPathException noPath) {
			return Optional.empty();
		}
	}

	private static URI withoutHost(URI address) {
		return URI.create("file://" + address.getRawPath());
	}

	/** The address of a file. */
	public static String of(Path file) {
		return file.toUri().toASCIIString();
	}

	/** The last part of an address, to name a text that is in no folder. */
	public static String name(String uri) {
		return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
	}
}
