package journey.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the last run was made from. Generating takes half a minute, most builds change neither the grammar nor the
 * generator: they need not run it again.
 */
final class Fingerprint {
	private final Path stamp;
	private final List<Path> outputs;
	private final String now;

	private Fingerprint(Path stamp, List<Path> outputs, String now) {
		this.stamp = stamp;
		this.outputs = outputs;
		this.now = now;
	}

	/**
	 * The inputs are files, or folders with all that is in them; they and the outputs are given relative to
	 * {@code root}.
	 */
	static Fingerprint of(Path root, Path stamp, List<String> inputs, List<String> outputs) throws IOException {
		return new Fingerprint(stamp, outputs.stream().map(root::resolve).toList(), digest(root, inputs));
	}

	/** True if what lies there was made from these very inputs. */
	boolean isCurrent() throws IOException {
		return Files.exists(stamp) && Files.readString(stamp).equals(now) && outputs.stream().allMatch(Files::exists);
	}

	/** To be called before the outputs change: a run that breaks off leaves them without a fingerprint. */
	void forget() throws IOException {
		Files.deleteIfExists(stamp);
	}

	void remember() throws IOException {
		Files.createDirectories(stamp.getParent());
		Files.writeString(stamp, now);
	}

	private static String digest(Path root, List<String> inputs) throws IOException {
		MessageDigest digest = sha256();
		for (String input : inputs) {
			try (Stream<Path> files = Files.walk(root.resolve(input))) {
				for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
					digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
					digest.update(Files.readAllBytes(file));
				}
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
