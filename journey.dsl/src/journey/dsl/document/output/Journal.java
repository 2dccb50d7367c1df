package journey.dsl.document.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Adds names to a manifest before their files are written, so that it never lacks a file that is there. */
final class Journal implements AutoCloseable {
	private final Path manifest;
	private BufferedWriter writer;

	Journal(Path manifest) {
		this.manifest = manifest;
	}

	void add(String path) {
		try {
			if (writer == null) writer = Files.newBufferedWriter(manifest, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			writer.append(path).append('\n').flush();
		} catch (IOException failure) {
			throw new NotWritten("not-writable", manifest, String.valueOf(failure.getMessage()));
		}
	}

	@Override
	public void close() {
		try {
			if (writer != null) writer.close();
		} catch (IOException failure) {
			throw new NotWritten("not-writable", manifest, String.valueOf(failure.getMessage()));
		}
	}
}
