package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files {@code journey check} looks at, and that it looks at each of them once. */
class CheckedFilesTest {
	private static final String LONELY = "team %s \"Lonely\"\n";

	@TempDir
	Path dir;

	@Test
	void pathsInsideOfEachOtherAreOneWorkspaceWithEachFileOnce() throws IOException {
		Path file = Journey.file(dir, "d/e/a.journey", LONELY.formatted("a"));
		String once = """
				DIR/d/e/a.journey:1:6 info definition-is-used Nothing in the workspace uses the team “Lonely”: use it \
				where it belongs, or remove it.
				0 errors, 0 warnings, 1 info in 1 file.
				""";

		assertThat(check("d", "d/e/a.journey")).isEqualTo(new Journey(0, once, ""));
		assertThat(check("d", "d/e")).isEqualTo(new Journey(0, once, ""));
		assertThat(check("d/e", "d", "d/e/../e")).isEqualTo(new Journey(0, once, ""));
		assertThat(check(file.toString(), file.toString())).isEqualTo(new Journey(0, once, ""));
	}

	@Test
	void aFolderWithSettingsOfItsOwnIsNotCheckedByTheOuterOneToo() throws IOException {
		Journey.file(dir, "d/a.journey", LONELY.formatted("a"));
		Journey.file(dir, "d/e/journey.settings", "rule.definition-is-used = warning\n");
		Journey.file(dir, "d/e/b.journey", LONELY.formatted("b"));

		assertThat(check("d", "d/e").out())
				.contains("a.journey:1:6 info", "b.journey:1:6 warning", "0 errors, 1 warning, 1 info in 2 files.")
				.doesNotContain("b.journey:1:6 info");
	}

	@Test
	void aFileAloneIsAloneWithItsNeighbours() throws IOException {
		Path file = Journey.file(dir, "a.journey", "system crm \"CRM\" { owner sales }\n");
		Journey.file(dir, "deep/sales.journey", "team sales \"Sales\"\n");
		assertThat(check("a.journey").out()).contains("sales");
		assertThat(check(".").out()).doesNotContain("There is no");

		Journey.file(dir, "sales.journey", "team sales \"Sales\"\n");
		assertThat(check(file.toString()).out()).doesNotContain("There is no").contains("in 1 file.");
		Journey.file(dir, "journey.settings", "");
		Files.delete(dir.resolve("sales.journey"));
		assertThat(check("a.journey").out()).doesNotContain("There is no");
	}

	@Test
	void anotherWorktreeIsLeftOutUnlessItIsAskedFor() throws IOException {
		Files.createDirectory(dir.resolve(".git"));
		Journey.file(dir, "journey.settings", "rule.definition-is-used = warning\n");
		Journey.file(dir, "a.journey", LONELY.formatted("a"));
		Journey.file(dir, "wt/.git", "gitdir: " + dir + "/.git/worktrees/wt\n");
		Journey.file(dir, "wt/a.journey", LONELY.formatted("a"));

		assertThat(check(".").out()).contains("DIR/a.journey:1:6 warning", "1 warning, 0 infos in 1 file.");
		assertThat(check("wt").out()).contains("DIR/wt/a.journey:1:6 info", "1 info in 1 file.");
	}

	@Test
	void aLinkOutOfTheWorkspaceIsToldAndFailsNothing() throws IOException {
		Path outside = Journey.file(dir, "outside/x.journey", "nonsense");
		Journey.file(dir, "in/a.journey", "");
		Files.createSymbolicLink(dir.resolve("in/x.journey"), outside);

		assertThat(check("in")).isEqualTo(new Journey(0, "No findings in 1 file.\n",
				"journey: DIR/in/x.journey is a link out of the workspace, and is not read\n"));
		assertThat(check("in/x.journey").out()).contains("DIR/outside/x.journey:1:1 error");
	}

	@Test
	void aFileWithTwoNamesIsCheckedOnceByEitherOfThem() throws IOException {
		Journey.file(dir, "journey.settings", "");
		Path file = Journey.file(dir, "deep/a.journey", LONELY.formatted("a"));
		Files.createSymbolicLink(dir.resolve("b.journey"), file);

		for (String asked : new String[] {".", "deep", "deep/a.journey", "b.journey"})
			assertThat(check(asked).out()).startsWith("DIR/b.journey:1:6 info definition-is-used")
					.endsWith("1 info in 1 file.\n");
	}

	@Test
	void patternsThatNameNothingAreFindingsAndLeaveNothingOut() throws IOException {
		Journey.file(dir, "a.journey", "");
		Journey.file(dir, "drafts/b.journey", "");
		Journey.file(dir, "journey.settings", "ignore = drafts/**, [a, {x\n");

		assertThat(check(".")).isEqualTo(new Journey(0,
				"""
						DIR/journey.settings:1:21 warning settings-are-known `[a` leaves out no files: `[` is not \
						closed. Write `]` after its characters, or `\\[` for a bracket in a name.
						DIR/journey.settings:1:25 warning settings-are-known `{x` leaves out no files: `{` is not \
						closed. Write `}` after its alternatives, or `\\{` for a brace in a name.
						0 errors, 2 warnings, 0 infos in 1 file.
						""",
				""));
	}

	@Test
	void noPatternTakesLongOnAnyName() throws IOException {
		Journey.file(dir, "a".repeat(200) + ".journey", "");
		Journey.file(dir, "journey.settings", "ignore = *a*a*a*a*a*a*a*a*a*a*b\n");

		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(check(".").exitCode()).isZero());
	}

	@Test
	void whatIsNoFileIsNotOpened() throws IOException {
		try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			socket.bind(UnixDomainSocketAddress.of(dir.resolve("s.journey")));
			assertThat(check("s.journey")).isEqualTo(new Journey(2, "",
					"journey: DIR/s.journey: this is a pipe, a socket or a device, and no file: name - to read "
							+ "standard input\n"));
		}
	}

	@Test
	void aLongWaySaysHowFarItHasLed() throws IOException {
		Journey.file(dir, "a.journey", "");
		Path data = Files.createDirectory(dir.resolve("data"));
		for (int number = 0; number < 10_100; number++) Files.createFile(data.resolve("" + number));

		assertThat(check(".").err())
				.isEqualTo("journey: looked at 10 000 files and folders so far, now in DIR/data …\n");
	}

	/** In a folder that is no workspace, unless the test makes it one. */
	private Journey check(String... paths) {
		String[] arguments = new String[paths.length + 1];
		arguments[0] = "check";
		for (int at = 0; at < paths.length; at++) arguments[at + 1] = dir.resolve(paths[at]).toString();
		return Journey.run(dir, arguments);
	}
}
