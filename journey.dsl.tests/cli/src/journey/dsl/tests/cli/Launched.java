package journey.dsl.tests.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One run of the packaged command line as a process of its own, by a shell.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Launched(int exitCode, String out, String err) {
	private static final Path JAR = Path.of("../../journey.dsl.cli/target/journey.jar").toAbsolutePath().normalize();
	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	/**
	 * What a start loads, for a start in half the time: most tests of a shell start several. It is made once for all
	 * tests of a run.
	 */
	private static final Path CLASSES = archive();
	/** A class archive that does not fit is passed over; the JVM does not talk about it. */
	private static final String COMMAND = "'" + JAVA
			+ "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -XX:SharedArchiveFile='" + CLASSES
			+ "' -jar '" + JAR + "'";

	private static Path archive() {
		try {
			Path archive = Files.createTempDirectory("classes").resolve("journey.jsa");
			// what is told last is deleted first
			archive.getParent().toFile().deleteOnExit();
			archive.toFile().deleteOnExit();
			Process training = new ProcessBuilder(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
					"-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive,
					"-jar", JAR.toString(), "check", "../../examples").redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			training.waitFor();
			return archive;
		} catch (IOException | InterruptedException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/**
	 * Runs a script of bash, in which {@code "${journey[@]}"} is the command, in a folder, with no environment but what
	 * a path needs.
	 */
	static Launched bash(Path folder, Map<String, String> environment, String script)
			throws IOException, InterruptedException {
		// arguments would be garbled where the tests themselves run without a locale
		Path file = Files.writeString(Files.createTempFile("script", ".sh"), "journey=(" + COMMAND + ")\n" + script);
		Path out = Files.createTempFile("out", ".txt");
		Path err = Files.createTempFile("err", ".txt");
		try {
			ProcessBuilder process = new ProcessBuilder("bash", file.toString()).directory(folder.toFile())
					.redirectOutput(out.toFile()).redirectError(err.toFile());
			process.environment().clear();
			process.environment().put("PATH", System.getenv("PATH"));
			process.environment().put("HOME", folder.toString());
			process.environment().putAll(environment);
			Process run = process.start();
			run.getOutputStream().close();
			int exitCode = run.waitFor();
			return new Launched(exitCode, Files.readString(out), Files.readString(err));
		} finally {
			Files.deleteIfExists(file);
			Files.deleteIfExists(out);
			Files.deleteIfExists(err);
		}
	}
}
