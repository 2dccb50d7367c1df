package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code journey check --baseline}: what a team knows passes, what is new does not. */
class CheckBaselineTest {
	private static final String OWNERLESS = "journey dinner \"An evening out\" {\n  stage eat \"Eat\" { touchpoint "
			+ "order \"I order\" }\n}\n";

	@TempDir
	private Path dir;
	private String baseline;

	@BeforeEach
	void writeTheModelAndItsBaseline() throws IOException {
		baseline = dir.resolve("known.json").toString();
		Journey.file(dir, "journey.settings",
				"rule.* = off\nrule.journey-has-owner = error\nrule.stage-has-steps = error\n");
		Journey.file(dir, "a.journey", OWNERLESS);
		assertThat(Journey.run(dir, "check", dir.toString(), "--baseline", baseline, "--update-baseline"))
				.isEqualTo(new Journey(0, "The baseline DIR/known.json knows 1 finding.\n", ""));
	}

	private Journey check() {
		return Journey.run(dir, "check", dir.toString(), "--baseline", baseline);
	}

	@Test
	void knownFindingsPassWhereverTheyMove() throws IOException {
		Journey.file(dir, "a.journey", "\n\n// moved\n" + OWNERLESS.replace("An evening out", "A night out"));

		assertThat(check()).isEqualTo(new Journey(0, "No findings in 1 file. The baseline knows 1 more.\n", ""));
	}

	@Test
	void aNewFindingFails() throws IOException {
		Journey.file(dir, "a.journey", OWNERLESS.replace("}\n}\n", "}\n  stage go \"Go\"\n}\n"));

		assertThat(check()).isEqualTo(new Journey(1,
				"""
						DIR/a.journey:3:9 error stage-has-steps Nothing happens in the stage “Go”: add what the \
						customer goes through there with `touchpoint` or `moment`, or remove the stage.
						1 error, 0 warnings, 0 infos in 1 file. The baseline knows 1 more.
						""",
				""));
	}

	@Test
	void theSameFaultInAnotherElementIsNew() throws IOException {
		Journey.file(dir, "b.journey", "journey lunch { stage s { touchpoint t } }\n");

		assertThat(check().out()).startsWith("DIR/b.journey:1:9 error journey-has-owner");
	}

	@Test
	void textThatCannotBeReadIsNeverKnown() throws IOException {
		Journey.file(dir, "a.journey", OWNERLESS + "nonsense\n");
		assertThat(Journey.run(dir, "check", dir.toString(), "--baseline", baseline, "--update-baseline").out())
				.isEqualTo("The baseline DIR/known.json knows 1 finding.\n");

		assertThat(check().exitCode()).isEqualTo(1);
		assertThat(check().out()).contains("text-can-be-read").doesNotContain("journey-has-owner");
	}

	@Test
	void saysWhichAreGone() throws IOException {
		Journey.file(dir, "a.journey", "person mia\n" + OWNERLESS.replace("{\n", "{ owner mia\n"));

		assertThat(check()).isEqualTo(new Journey(0, "No findings in 1 file.\n",
				"journey: 1 of the findings that the baseline knows are gone: --update-baseline makes it shorter.\n"));
	}

	@Test
	void aFileThatIsNoneIsNamed() throws IOException {
		Journey.file(dir, "known.json", "{\"version\": 1, \"findings\": [{}]}");
		assertThat(check()).isEqualTo(new Journey(2, "",
				"journey: DIR/known.json:1: this baseline is damaged: a finding has `rule`, `file`, `element`, "
						+ "`words` and `number`. Mend the line, or write it anew with --update-baseline\n"));
		assertThat(Journey.run(dir, "check", dir.toString(), "--baseline", dir.resolve("none").toString()).err())
				.isEqualTo("journey: DIR/none: there is no such baseline; --update-baseline writes it\n");
		assertThat(Journey.run(dir, "check", dir.toString(), "--update-baseline").err())
				.isEqualTo("journey: --update-baseline goes with --baseline FILE\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"nonsense | 1", "{\"version\": 1, \"findings\": [⏎<<<<<<< HEAD⏎] } | 2",
			"{\"version\": 1,⏎\"findings\": [⏎{\"rule\": \"a\", \"file\": \"b\",⏎ | 4",
			"{\"version\": 1,⏎\"findings\": [⏎{\"rule\": \"a\" \"file\": \"b\"}]} | 3", "{\"version\": \"one\"} | 1",
			"[] | 1", "{\"version\": 1, \"findings\": []} x | 1",
			"{\"findings\": []} | 1", "{\"version\": 1,⏎\"finding\": []} | 2", "`` | 1"})
	void whatIsDamagedIsToldWithItsLine(String text, int line) throws IOException {
		Journey.file(dir, "known.json", text.replace("⏎", "\n"));

		Journey run = check();

		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).startsWith("journey: DIR/known.json:" + line + ": this baseline is damaged: ")
				.endsWith("--update-baseline\n").hasLineCount(1);
	}

	@Test
	void isNotMadeOfSomeRulesAlone() throws IOException {
		Path known = Journey.file(dir, "known.json", "as it was");

		Journey run = Journey.run(dir, "check", dir.toString(), "--baseline", known.toString(), "--update-baseline",
				"--only", "journey-has-owner");

		assertThat(run).isEqualTo(new Journey(2, "",
				"journey: --update-baseline does not go with --only: the findings of all other rules would be "
						+ "forgotten\n"));
		assertThat(known).hasContent("as it was");
	}
}
