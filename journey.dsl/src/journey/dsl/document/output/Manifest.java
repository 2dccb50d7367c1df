package journey.dsl.document.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import journey.dsl.files.written.NotWritten;
import journey.dsl.files.written.WrittenFiles;

/**
 * Which files of an output folder were generated. Names are added before their files are written, so that it never
 * lacks a file that is there. It comes with the folder, which anybody may have filled: it says what to look at, never
 * what may be done.
 */
final class Manifest implements AutoCloseable {
	private static final String NAME = ".journey-manifest";
	/** Far above what any site has. */
	private static final long LARGEST = 16L << 20;

	private final Path file;
	private BufferedWriter writer;

	/** That of a folder. */
	Manifest(Path folder) {
		file = folder.resolve(NAME);
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
			throw new NotWritten("in-the-way", file);
	}

	/** The names in it, from the folder. */
	Set<String> names() {
		try {
			if (!Files.exists(file)) return Set.of();
			if (Files.size(file) > LARGEST) throw new NotWritten("manifest-damaged", file);
			// whatever is no UTF-8 names no file of ours
			String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
			return new TreeSet<>(text.lines().filter(line -> !line.isBlank()).toList());
		} catch (IOException failure) {
			throw new NotWritten("not-readable", file, NotWritten.reason(failure));
		}
	}

	/** Adds a name. */
	void add(String path) {
		try {
			if (writer == null)
				writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND,
						LinkOption.NOFOLLOW_LINKS);
			writer.append(path).append('\n').flush();
		} catch (IOException failure) {
			throw new NotWritten("not-writable", file, NotWritten.reason(failure));
		}
	}

	/** Holds these names and no others from now on. */
	void replace(Set<String> names, WrittenFiles files) {
		close();
		files.write(file, String.join("\n", names) + "\n");
	}

	@Override
	public void close() {
		try {
			if (writer != null) writer.close();
			writer = null;
		} catch (IOException failure) {
			throw new NotWritten("not-writable", file, NotWritten.reason(failure));
		}
	}
}
