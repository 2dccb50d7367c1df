package journey.dsl.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file to be written.
 *
 * @param path inside the output folder, with {@code /}
 * @param bytes its text in UTF-8, with LF line ends
 */
public record GeneratedFile(String path, byte[] bytes) {
	/** The text of the file. */
	public String content() {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof GeneratedFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
	}

	@Override
	public int hashCode() {
		return path.hashCode() * 31 + Arrays.hashCode(bytes);
	}

	@Override
	public String toString() {
		return path;
	}
}
