package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code journey check --fix}: makes the safe fixes, says which, and leaves alone what it cannot read. */
class CheckFixTest {
	@TempDir
	private Path dir;

	@BeforeEach
	void makeItAWorkspace() throws IOException {
		Journey.file(dir, "journey.settings",
				"rule.* = off\nrule.journey-has-owner = error\nrule.allow-has-effect = warning\n");
	}

	@Test
	void makesTheSafeFixesAndShowsWhatIsLeft() throws IOException {
		Path file = Journey.file(dir, "a.journey", """
				journey dinner "An evening out" {
				  allow "stage-has-steps" because "no reason any more"
				  stage eat "Eat" { touchpoint order "I order" }
				}
				""");

		assertThat(Journey.run(dir, "check", dir.toString(), "--fix")).isEqualTo(new Journey(1,
				"""
						DIR/a.journey:1:9 error journey-has-owner Nobody owns “An evening out” end to end: name one \
						accountable person with `owner`.
						1 error, 0 warnings, 0 infos in 1 file.
						""",
				"fixed DIR/a.journey:2 allow-has-effect: Remove `allow \"stage-has-steps\"`\nFixed 1 finding in 1 "
						+ "file; 1 finding left: 1 with a fix that only you can choose (your editor offers it).\n"));
		assertThat(file).hasContent("""
				journey dinner "An evening out" {
				  stage eat "Eat" { touchpoint order "I order" }
				}
				""");
	}

	@Test
	void isOfferedOnATerminal() throws IOException {
		Journey.file(dir, "a.journey",
				"person mia\njourney dinner { owner mia allow \"stage-has-steps\" because \"x\" stage eat { "
						+ "touchpoint order } }\n");

		assertThat(Journey.run(dir, "check", dir.toString(), "--color", "always").out())
				.endsWith("0 errors, 1 warning, 0 infos in 1 file.\n--fix mends 1 of them.\n");
		assertThat(Journey.run(dir, "check", dir.toString()).out())
				.endsWith("0 errors, 1 warning, 0 infos in 1 file.\n");
	}

	@Test
	void importsWhatIsOnlyNotVisible() throws IOException {
		Journey.file(dir, "people.journey", "namespace acme.people\r\n\r\nperson mia \"Mia\"\r\n");
		Path file = Journey.file(dir, "a.journey",
				"namespace acme\r\n\r\njourney dinner {\r\n  owner mia\r\n  stage eat { touchpoint order }\r\n}\r\n");

		assertThat(Journey.run(dir, "check", dir.toString(), "--fix").exitCode()).isZero();
		assertThat(Files.readString(file)).isEqualTo(
				"namespace acme\r\n\r\nimport acme.people.mia\r\n\r\njourney dinner {\r\n  owner mia\r\n  stage eat { "
						+ "touchpoint order }\r\n}\r\n");
	}

	@Test
	void leavesAloneWhatStandsBesideWhatNobodyCanRead() throws IOException {
		String broken = "journey dinner {\n  allow \"stage-has-steps\" because \"x\"\n  owner\n}\n";
		Path file = Journey.file(dir, "a.journey", broken);

		assertThat(Journey.run(dir, "check", dir.toString(), "--fix").err())
				.isEqualTo("Nothing was fixed; 2 findings left: 2 that only you can write.\n");
		assertThat(file).hasContent(broken);
	}

	@Test
	void mendsWhatCannotBeReadWhereThereIsNoDoubtWhatWasMeant() throws IOException {
		Path file = Journey.file(dir, "a.journey",
				"""
						person mia
						journey dinner "An evening out" {
						  owner mia
						  allow "stage-has-steps" because "no reason any more"
						  stage eat "Eat" {
						    # the best part
						    touchpoint order "I order" { fels positive }
						    moment taste 'I taste' { pain "hot" often chance of won today 10 % estimated expects \
						"warm" set-by mia }
						  }
						}
						outcome won
						""");

		Journey run = Journey.run(dir, "check", dir.toString(), "--fix");

		assertThat(run.exitCode()).as(run.out()).isZero();
		assertThat(run.err().lines()).containsExactlyInAnyOrder(
				"fixed DIR/a.journey:4 allow-has-effect: Remove `allow \"stage-has-steps\"`",
				"fixed DIR/a.journey:6 text-can-be-read: Write `// the best part` instead of `# the best part`",
				"fixed DIR/a.journey:7 text-can-be-read: Write `feels` instead of `fels`",
				"fixed DIR/a.journey:8 text-can-be-read: Write `\"I taste\"` instead of `'I taste'`",
				"fixed DIR/a.journey:8 text-can-be-read: Write `10%` instead of `10 %`",
				"fixed DIR/a.journey:8 text-can-be-read: Write `set by` instead of `set-by`",
				"Fixed 6 findings in 1 file; nothing is left.");
		assertThat(file).hasContent(
				"""
						person mia
						journey dinner "An evening out" {
						  owner mia
						  stage eat "Eat" {
						    // the best part
						    touchpoint order "I order" { feels positive }
						    moment taste "I taste" { pain "hot" often chance of won today 10% estimated expects "warm" \
						set by mia }
						  }
						}
						outcome won
						""");
	}

	@Test
	void leavesAFileThatIsNoTextAloneAndMendsTheOthers() throws IOException {
		byte[] noText = {'t', 'e', 'a', 'm', ' ', (byte) 0xe9};
		Path latin = Files.write(dir.resolve("latin.journey"), noText);
		Path file = Journey.file(dir, "a.journey",
				"person mia\njourney dinner { owner mia allow \"stage-has-steps\" because \"x\" stage eat { "
						+ "touchpoint order } }\n");

		Journey run = Journey.run(dir, "check", dir.toString(), "--fix");

		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).contains("latin.journey is not UTF-8").contains("fixed DIR/a.journey:2 allow-has-effect");
		assertThat(file).content().doesNotContain("allow");
		assertThat(latin).hasBinaryContent(noText);
	}

	@Test
	void writesNothingWhereNothingIsToBeFixed() throws IOException {
		Path file = Journey.file(dir, "a.journey",
				"person mia   \"Mia\"\njourney dinner { owner mia stage eat { touchpoint order } }");
		Files.setLastModifiedTime(file, FileTime.fromMillis(1000));

		assertThat(Journey.run(dir, "check", dir.toString(), "--fix"))
				.isEqualTo(new Journey(0, "No findings in 1 file.\n", "Nothing was fixed; nothing is left.\n"));
		assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1000);
	}

	@Test
	void aFileThatMayNotBeWrittenIsToldAndTheOthersAreMended() throws IOException {
		String text = "journey %s { owner mia allow \"stage-has-steps\" because \"x\" stage eat { touchpoint order } "
				+ "}\n";
		Journey.file(dir, "people.journey", "person mia\n");
		Path closed = Journey.file(dir, "a.journey", text.formatted("dinner"));
		Path open = Journey.file(dir, "b.journey", text.formatted("lunch"));
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r--r--r--"));

		Journey run = Journey.run(dir, "check", dir.toString(), "--fix");

		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).isEqualTo(
				"""
						journey: DIR/a.journey: this file is write-protected: remove the write protection, or leave \
						the file out
						fixed DIR/b.journey:1 allow-has-effect: Remove `allow "stage-has-steps"`
						Fixed 1 finding in 1 file; 1 finding left: 1 with a fix that only you can choose (your editor \
						offers it).
						""");
		assertThat(run.out()).startsWith("DIR/a.journey:1:").contains("allow-has-effect")
				.endsWith("0 errors, 1 warning, 0 infos in 3 files.\n");
		assertThat(closed).hasContent(text.formatted("dinner"));
		assertThat(open).content().doesNotContain("allow");
	}
}
