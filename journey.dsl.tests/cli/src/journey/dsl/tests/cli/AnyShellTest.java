package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged command line does the same in any shell: without a locale, through pipes, on a full disk, on a dumb
 * terminal.
 */
@Tag("thorough")
class AnyShellTest {
	private static final Map<String, String> UTF_8 = Map.of("LC_ALL", "C.UTF-8");

	@TempDir
	private Path dir;

	@BeforeEach
	void makeItAWorkspace() throws IOException {
		Journey.file(dir, "journey.settings", Journey.FEW_RULES);
	}

	private Launched bash(Map<String, String> environment, String script) throws IOException, InterruptedException {
		return Launched.bash(dir, environment, script);
	}

	/** Names beyond ASCII cannot be made by a test that runs without a locale itself: a shell makes them. */
	private void makeUmlauts() throws IOException, InterruptedException {
		String text = "journey kündigen \\\"Kündigen: ” 世界\\\" { stage eat \\\"Eat\\\" { touchpoint order \\\"I "
				+ "order\\\" } }";
		assertThat(bash(UTF_8, "printf '%b' '" + text.replace("\\\"", "\"") + "\\n' > 'k\u00fcndigen \u4e16.journey'")
				.exitCode()).isZero();
	}

	@Test
	void isTheSameWithoutALocale() throws IOException, InterruptedException {
		makeUmlauts();
		String script = """
				cp -r . ../copy-%s; cd ../copy-%<s
				"${journey[@]}" check 'kündigen 世.journey' --format json; echo $?
				"${journey[@]}" generate . -o 'Aus gabe ä' --force; echo $?
				cat */*/map.html | head -c 2000; ls; rm -rf "$PWD"
				""".formatted(dir.getFileName());
		Launched with = bash(UTF_8, script);

		assertThat(with.out()).contains("\"kündigen 世.journey\"", "Aus gabe ä");
		for (Map<String, String> environment : List.<Map<String, String>>of(Map.of(), Map.of("LANG", "xx_YY.UTF-8")))
			assertThat(bash(environment, script)).as("%s", environment).isEqualTo(with);
	}

	@Test
	void argumentsAreHandedOverAsTheyAre() throws IOException, InterruptedException {
		String odd = "'\u00e4 b' '\"c\\d' '' '#e' '@f' $'g\\nh\\ti' '*'";

		Launched without = bash(Map.of(),
				"\"${journey[@]}\" check --only " + odd.replace(" '", " --only '").replace(" $", " --only $") + " .");

		assertThat(without.err()).startsWith("journey: There is no rule \u00e4 b.");
		assertThat(bash(Map.of(), "\"${journey[@]}\" explain $'g\\nh\\ti\\\\\"'").err()).contains("g\\u000ah i\\\"");
	}

	@ParameterizedTest
	@ValueSource(strings = {"check . --format json", "rules --help"})
	void resultsThatCannotBeWrittenAreToldOf(String command) throws IOException, InterruptedException {
		Journey.file(dir, "a.journey", "person mia \"Mia\"\n");

		assertThat(bash(UTF_8, "\"${journey[@]}\" " + command + " > /dev/full"))
				.isEqualTo(new Launched(2, "", "journey: the results could not be written: No space left on device\n"));
	}

	@Test
	void aClosedStreamIsToldOf() throws IOException, InterruptedException {
		Launched closed = bash(UTF_8, "\"${journey[@]}\" rules >&-");

		assertThat(closed.exitCode()).isEqualTo(2);
		assertThat(closed.err()).startsWith("journey: the results could not be written: ").hasLineCount(1);
	}

	@Test
	void whoHasSeenEnoughHearsNothing() throws IOException, InterruptedException {
		Launched run = bash(UTF_8, "\"${journey[@]}\" rules --format markdown | head -1");

		assertThat(run.err()).isEmpty();
		assertThat(run.exitCode()).isZero();
		assertThat(run.out()).hasLineCount(1);
	}

	@Test
	void aFileThatCannotBeWrittenIsToldOf() throws IOException, InterruptedException {
		Journey.file(dir, "a.journey", "person mia \"Mia\"\n");

		assertThat(bash(UTF_8, "\"${journey[@]}\" check . --output /dev/full"))
				.isEqualTo(new Launched(2, "", "journey: /dev/full: this is not a file, and is not replaced by one\n"));
	}

	/** As an ordinary user: those who may do everything may write everywhere. */
	@Test
	void aFolderThatMayNotBeWrittenIsToldBeforeAnythingIsListed() throws IOException, InterruptedException {
		Journey.file(dir, "closed/a.journey", "team   a\n");
		String asSomebody = """
				chmod 755 . closed; chmod 666 closed/a.journey; cp "${journey[-1]}" journey.jar; \
				journey[-1]=$PWD/journey.jar; chmod 555 closed
				((UID)) || as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
				cd closed; "${as[@]}" "${journey[@]}" format a.journey; e=$?
				chmod 755 .; exit $e
				""";

		assertThat(bash(UTF_8, asSomebody)).isEqualTo(new Launched(2, "0 changed, 0 as they should be.\n",
				"journey: a.journey: you may not write in its folder, so nothing was changed: change the permissions "
						+ "of the folder, or work on a copy\n"));
		assertThat(dir.resolve("closed/a.journey")).hasContent("team   a\n");
	}

	@Test
	void aDumbTerminalGetsNoColours() throws IOException, InterruptedException {
		Journey.file(dir, "a.journey", "journey dinner \"D\" { stage eat \"Eat\" { touchpoint order \"I order\" } }\n");
		String onATerminal = "script -qec \"env TERM=%s ${journey[*]} check a.journey\" /dev/null";

		assertThat(bash(UTF_8, onATerminal.formatted("xterm")).out()).contains("\u001b[");
		assertThat(bash(UTF_8, onATerminal.formatted("dumb")).out()).contains("journey-has-owner")
				.doesNotContain("\u001b");
		assertThat(bash(Map.of("LC_ALL", "C.UTF-8", "NO_COLOR", "1"), onATerminal.formatted("xterm")).out())
				.contains("journey-has-owner").doesNotContain("\u001b");
	}

	@Test
	void standardInputIsATextToo() throws IOException, InterruptedException {
		Journey.file(dir, "people.journey", "person mia \"Mia\"\n");
		String journey = "journey dinner \"D\" { owner mia stage eat \"Eat\" { touchpoint order \"I order\" } }";

		assertThat(bash(UTF_8, "printf 'team   a\\n' | \"${journey[@]}\" format -"))
				.isEqualTo(new Launched(0, "team a\n", ""));
		assertThat(bash(UTF_8, "printf 'team   {\\n' | \"${journey[@]}\" format -")).satisfies(run -> {
			assertThat(run.exitCode()).isEqualTo(2);
			assertThat(run.out()).isEqualTo("team   {\n");
			assertThat(run.err()).startsWith("journey: stdin.journey:1: left as it is");
		});
		assertThat(bash(UTF_8, "printf '" + journey + "' | \"${journey[@]}\" check - --name shop/x.journey"))
				.isEqualTo(new Launched(0, "No findings in 1 file.\n", ""));
		assertThat(bash(UTF_8, "printf '" + journey + "' | \"${journey[@]}\" check -").out())
				.startsWith("stdin.journey:1:").contains("mia");
		assertThat(bash(UTF_8, "head -c 5000000 /dev/zero | \"${journey[@]}\" check -").err())
				.isEqualTo("journey: standard input is more than 4 MiB: a journey file may be up to 4 MiB; split it\n");
	}

	@Test
	void pipesAndDevicesAreRefusedByName() throws IOException, InterruptedException {
		String refused = ": this is a pipe, a socket or a device, and no file: name - to read standard input\n";

		assertThat(bash(UTF_8, "mkfifo p.journey; timeout 20 \"${journey[@]}\" check p.journey"))
				.isEqualTo(new Launched(2, "", "journey: p.journey" + refused));
		assertThat(bash(UTF_8, "true | timeout 20 \"${journey[@]}\" check /dev/stdin"))
				.isEqualTo(new Launched(2, "", "journey: /dev/stdin" + refused));
		assertThat(Files.exists(dir.resolve("p.journey"))).isTrue();
	}
}
