package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import journey.dsl.cli.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code journey format} on folders. */
class FormatCommandTest {
	private static final String UNTIDY = "team   sales {\n lead   ann // the boss\n}\nperson ann";
	private static final String TIDY = "team sales {\n  lead ann // the boss\n}\nperson ann\n";

	@TempDir
	private Path dir;

	@BeforeEach
	void makeItAWorkspace() throws IOException {
		Journey.file(dir, "journey.settings", "");
	}

	@Test
	void laysOutWhatIsUntidy() throws IOException {
		Path untidy = Journey.file(dir, "a.journey", UNTIDY);
		Journey.file(dir, "b.journey", "namespace b\n" + TIDY);
		assertThat(Journey.run(dir, "format", dir.toString()))
				.isEqualTo(new Journey(0, "DIR/a.journey\n1 changed, 1 as they should be.\n", ""));
		assertThat(untidy).hasContent(TIDY);
		assertThat(Journey.run(dir, "format", dir.toString(), "-q")).isEqualTo(new Journey(0, "", ""));
	}

	@Test
	void onlyNamesWhatWouldChange() throws IOException {
		Path untidy = Journey.file(dir, "a.journey", UNTIDY);
		assertThat(Journey.run(dir, "format", "--check", dir.toString()))
				.isEqualTo(new Journey(1, "DIR/a.journey\n1 would change, 0 as they should be.\n", ""));
		assertThat(untidy).hasContent(UNTIDY);
	}

	/**
	 * Whether our reader finds the fault or our layout would lose what stands behind it: the text stays, and it is said
	 * why.
	 */
	@Test
	void losesNothingOfATextThatEndsInTheMiddle() throws IOException {
		String text = "team   a {\n  lead ann/*\n}\nperson ann\n";
		Path file = Journey.file(dir, "a.journey", text);

		Journey run = Journey.run(dir, "format", dir.toString());

		assertThat(file).hasContent(text);
		assertThat(run.out()).isEqualTo("0 changed, 0 as they should be.\n");
		assertThat(run.err()).startsWith("journey: DIR/a.journey:");
		assertThat(run.exitCode()).isIn(ExitCode.USAGE, ExitCode.FAULT);
	}

	@Test
	void leavesBrokenTextsAlone() throws IOException {
		Path broken = Journey.file(dir, "a.journey", "team   sales {\n leat ann }");
		assertThat(Journey.run(dir, "format", dir.toString())).isEqualTo(new Journey(2,
				"0 changed, 0 as they should be.\n",
				"journey: DIR/a.journey:2: left as it is, for it has syntax errors: `leat` is not known in the block "
						+ "of a `team`. Did you mean `lead`?\n"));
		assertThat(broken).hasContent("team   sales {\n leat ann }");
	}

	@Test
	void aFileThatMayNotBeWrittenIsToldAndTheOthersAreLaidOut() throws IOException {
		Path closed = Journey.file(dir, "a.journey", "team   a\n");
		Path open = Journey.file(dir, "b.journey", "team   b\n");
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r--r--r--"));

		assertThat(Journey.run(dir, "format", dir.toString())).isEqualTo(new Journey(2,
				"DIR/b.journey\n1 changed, 0 as they should be.\n",
				"journey: DIR/a.journey: this file is write-protected: remove the write protection, or leave the file "
						+ "out\n"));
		assertThat(closed).hasContent("team   a\n");
		assertThat(open).hasContent("team b\n");
	}
}
