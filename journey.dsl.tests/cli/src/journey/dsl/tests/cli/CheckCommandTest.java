package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code journey check} on folders, with output and exit code as users see them. */
class CheckCommandTest {
	private static final String SOUND = """
			person mia "Mia"
			journey dinner "An evening out" {
			  owner mia
			  stage eat "Eat" { touchpoint order "I order" }
			}
			""";
	private static final String OWNERLESS = SOUND.replace("  owner mia\n", "").replace("person mia \"Mia\"\n", "");

	@TempDir
	private Path dir;

	@BeforeEach
	void makeItAWorkspace() throws IOException {
		Journey.file(dir, "journey.settings", "today = 2026-11-21\n" + Journey.FEW_RULES);
	}

	@Test
	void saysThatAllIsWell() throws IOException {
		Journey.file(dir, "a.journey", SOUND);
		assertThat(Journey.run(dir, "check", dir.toString())).isEqualTo(new Journey(0, "No findings in 1 file.\n", ""));
	}

	@Test
	void showsEachFindingOnOneLine() throws IOException {
		Journey.file(dir, "a.journey", OWNERLESS);
		assertThat(Journey.run(dir, "check", dir.toString())).isEqualTo(new Journey(1,
				"""
						DIR/a.journey:1:9 error journey-has-owner Nobody owns “An evening out” end to end: name one \
						accountable person with `owner`.
						1 error, 0 warnings, 0 infos in 1 file.
						""",
				""));
	}

	@Test
	void showsTheWordsWithACaretOnATerminal() throws IOException {
		Journey.file(dir, "a.journey", OWNERLESS);
		String plain = Journey.run(dir, "check", dir.toString(), "--color", "always").out().replaceAll("\u001b\\[\\d+m",
				"");
		assertThat(plain).contains("""
				 1 | journey dinner "An evening out" {
				   |         ^^^^^^
				""");
	}

	@Test
	void writesJson() throws IOException {
		Journey.file(dir, "a.journey", OWNERLESS);
		assertThat(Journey.run(dir, "check", dir.toString(), "--format", "json").out()).isEqualTo(
				"""
						{
						  "version": 1,
						  "findings": [
						    {
						      "rule": "journey-has-owner",
						      "kind": "gap",
						      "severity": "error",
						      "message": "Nobody owns “An evening out” end to end: name one accountable person with `owner`.",
						      "file": "DIR/a.journey",
						      "line": 1,
						      "column": 9,
						      "offset": 8,
						      "length": 6,
						      "element": "dinner",
						      "group": "journey-has-owner error dinner",
						      "fingerprint": "670212208918a0f4dc5b11090a68d9d2"
						    }
						  ],
						  "next": [
						    {
						      "sentence": "Nobody owns “An evening out” end to end: name one accountable person with `owner`.",
						      "weight": "frame",
						      "reason": "As long as nobody knows whose journey it is, what for, and who answers for it, nothing else \
						gets decided.",
						      "rule": "journey-has-owner",
						      "group": "journey-has-owner error dinner",
						      "file": "DIR/a.journey",
						      "line": 1,
						      "column": 9,
						      "count": 1
						    }
						  ],
						  "summary": {
						    "files": 1,
						    "errors": 1,
						    "warnings": 0,
						    "infos": 0,
						    "known": 0
						  }
						}
						""");
	}

	private static final String DRAFT = """
			journey dinner "An evening out" {
			  stage eat "Eat" {
			    moment order "I order" { make-or-break }
			    moment wait "I wait" { make-or-break }
			    moment eat "I eat" { make-or-break }
			  }
			}
			""";

	@Test
	void asksADraftForLessThanAReviewDoes() throws IOException {
		Journey.file(dir, "journey.settings", "today = 2026-11-21\n");
		Journey.file(dir, "a.journey", DRAFT);

		Journey draft = Journey.run(dir, "check", dir.toString());
		Journey review = Journey.run(dir, "check", dir.toString(), "--as", "in-review");

		assertThat(draft.exitCode()).isZero();
		assertThat(draft.out()).contains("DIR/a.journey:1:9 warning journey-has-owner ").contains("\n0 errors, ");
		assertThat(review.exitCode()).isEqualTo(1);
		assertThat(review.out()).contains("DIR/a.journey:1:9 error journey-has-owner ");
		assertThat(Journey.run(dir, "check", dir.toString(), "--as", "retired").exitCode()).isEqualTo(2);
	}

	@Test
	void tellsTheSameGapOnceUnlessEachIsWanted() throws IOException {
		Journey.file(dir, "journey.settings", "today = 2026-11-21\n");
		Journey.file(dir, "a.journey", DRAFT);

		assertThat(Journey.run(dir, "check", dir.toString()).out().lines()
				.filter(line -> line.contains(" moment-has-channel "))).singleElement().asString()
				.startsWith("DIR/a.journey:3:12 warning moment-has-channel ")
				.endsWith("The same goes for “I wait” and “I eat”.");
		assertThat(Journey.run(dir, "check", dir.toString(), "--each").out().lines()
				.filter(line -> line.contains(" moment-has-channel "))).hasSize(3);
	}

	@Test
	void endsWithWhatToDoNextWhereThereIsMuch() throws IOException {
		Journey.file(dir, "journey.settings", "today = 2026-11-21\n");
		Journey.file(dir, "a.journey", DRAFT);
		String out = Journey.run(dir, "check", dir.toString()).out();

		assertThat(out.substring(out.indexOf("\n\n") + 2).lines().toList()).hasSizeBetween(3, 6).startsWith(
				"What to do next:",
				"  1. Nobody owns “An evening out” end to end: name one accountable person with `owner`. "
						+ "(DIR/a.journey:1:9)");
		Journey.file(dir, "a.journey", "journey dinner \"An evening out\" { status planned }\n");
		assertThat(Journey.run(dir, "check", dir.toString()).out()).doesNotContain("What to do next");
	}

	@Test
	void writesToAFile() throws IOException {
		Journey.file(dir, "a.journey", OWNERLESS);
		Path out = dir.resolve("out/findings.txt");
		assertThat(Journey.run(dir, "check", dir.toString(), "--output", out.toString()))
				.isEqualTo(new Journey(1, "", ""));
		assertThat(out).content().contains("journey-has-owner");
	}

	@Test
	void failsFromTheSeverityThatIsAskedFor() throws IOException {
		Journey.file(dir, "a.journey", "team lonely\n" + SOUND);
		assertThat(Journey.run(dir, "check", dir.toString()).exitCode()).isZero();
		assertThat(Journey.run(dir, "check", dir.toString(), "--fail-on", "info").exitCode()).isEqualTo(1);
		Journey.file(dir, "a.journey", OWNERLESS);
		assertThat(Journey.run(dir, "check", dir.toString(), "--fail-on", "never").exitCode()).isZero();
	}

	@Test
	void showsOneRuleAlone() throws IOException {
		Journey.file(dir, "a.journey", "team lonely\n" + OWNERLESS);
		assertThat(Journey.run(dir, "check", dir.toString(), "--only", "definition-is-used").out())
				.contains("lonely".substring(1)).doesNotContain("journey-has-owner");
		assertThat(Journey.run(dir, "check", dir.toString(), "--only", "journey-has-onwer"))
				.isEqualTo(new Journey(2, "",
						"journey: There is no rule journey-has-onwer. Did you mean journey-has-owner? `journey rules` "
								+ "lists them all.\n"));
	}

	@Test
	void obeysTheSettingsAndNamesTheirMistakes() throws IOException {
		Journey.file(dir, "a.journey", OWNERLESS);
		Journey.file(dir, "journey.settings",
				"rule.journey-has-onwer = off\n" + Journey.FEW_RULES.replace("owner = error", "owner = info"));
		assertThat(Journey.run(dir, "check", dir.toString())).isEqualTo(new Journey(0,
				"""
						DIR/a.journey:1:9 info journey-has-owner Nobody owns “An evening out” end to end: name one \
						accountable person with `owner`.
						DIR/journey.settings:1:1 warning settings-are-known There is no setting \
						`rule.journey-has-onwer`. Did you mean `rule.journey-has-owner`?
						0 errors, 1 warning, 1 info in 1 file.
						""",
				""));
	}

	@Test
	void resolvesNamesInTheWholeWorkspaceAndShowsFindingsOfThePathsGiven() throws IOException {
		Journey.file(dir, "people/mia.journey", "person mia \"Mia\" team nobody-uses-me");
		Path asked = Journey.file(dir, "dinner.journey", SOUND.replace("person mia \"Mia\"\n", ""));
		assertThat(Journey.run(dir, "check", asked.toString()))
				.isEqualTo(new Journey(0, "No findings in 1 file.\n", ""));
	}

	@Test
	void leavesOutWhatDoesNotBelong() throws IOException {
		Journey.file(dir, "a.journey", SOUND);
		Journey.file(dir, ".hidden/b.journey", "nonsense");
		Journey.file(dir, "target/c.journey", "nonsense");
		Journey.file(dir, "drafts/d.journey", "nonsense");
		Journey.file(dir, "old/e.journey", "nonsense");
		Journey.file(dir, ".gitignore", "/old/\n");
		Journey.file(dir, "journey.settings", "ignore = drafts/**\n" + Journey.FEW_RULES);
		assertThat(Journey.run(dir, "check", dir.toString()).out()).isEqualTo("No findings in 1 file.\n");
	}

	@Test
	void findsPicturesThatAreMissing() throws IOException {
		Journey.file(dir, "journey.settings", Journey.FEW_RULES + "rule.image-is-in-workspace = error\n");
		Journey.file(dir, "shop/a.journey",
				SOUND.replace("\"I order\"", "\"I order\" { image \"menu.png\" alt \"The menu\" }"));
		assertThat(Journey.run(dir, "check", dir.toString()).out())
				.contains("The picture “menu.png” is missing on the map: `shop/menu.png` is not in the workspace");
		Journey.file(dir, "shop/menu.png", "");
		assertThat(Journey.run(dir, "check", dir.toString())).isEqualTo(new Journey(0, "No findings in 1 file.\n", ""));
	}

	@Test
	void meetsEveryKindOfFile() throws IOException {
		Journey.file(dir, "empty.journey", "");
		Journey.file(dir, "with space/bom.journey", "\uFEFFnamespace bom\n" + SOUND);
		Journey.file(dir, "crlf.journey", ("namespace crlf\n" + SOUND).replace("\n", "\r\n"));
		Files.createSymbolicLink(dir.resolve("loop"), dir);
		assertThat(Journey.run(dir, "check", dir.toString()))
				.isEqualTo(new Journey(0, "No findings in 3 files.\n", ""));
	}

	@Test
	void namesWhatItCannotReadAndGoesOn() throws IOException {
		Journey.file(dir, "a.journey", SOUND);
		Files.write(dir.resolve("latin.journey"), new byte[] {'t', 'e', 'a', 'm', ' ', (byte) 0xe9});
		Files.write(dir.resolve("large.journey"), new byte[5 << 20]);
		assertThat(Journey.run(dir, "check", dir.toString())).isEqualTo(new Journey(2, "No findings in 1 file.\n", """
				journey: DIR/large.journey is 5 MiB: a journey file may be up to 4 MiB; split it
				journey: DIR/latin.journey is not UTF-8: byte 5 (from 0) begins no character; save it as UTF-8
				"""));
	}

	@Test
	void bracesInCommentsAndTextsOpenNoBlock() throws IOException {
		Journey.file(dir, "journey.settings", Journey.FEW_RULES);
		Journey.file(dir, "a.journey", "/* " + "{".repeat(500) + " */\n// " + "}".repeat(900) + "\n"
				+ SOUND.replaceFirst("\"[^\"]*\"", "\"" + "{ ".repeat(200) + "\""));

		assertThat(Journey.run(dir, "check", dir.toString())).isEqualTo(new Journey(0, "No findings in 1 file.\n", ""));
	}

	@Test
	void endsAsWhatWasAskedForDoes() throws IOException {
		Journey.file(dir, "journey.settings", Journey.FEW_RULES);
		Journey.file(dir, "good/a.journey", SOUND);
		Files.write(dir.resolve("latin.journey"), new byte[] {'t', 'e', 'a', 'm', ' ', (byte) 0xe9});
		String told = "journey: DIR/latin.journey is not UTF-8: byte 5 (from 0) begins no character; save it as "
				+ "UTF-8: what it declares is missing to the others\n";

		assertThat(Journey.run(dir, "check", dir.resolve("good").toString()))
				.isEqualTo(new Journey(0, "No findings in 1 file.\n", told));
		assertThat(Journey.run(dir, "format", "--check", dir.resolve("good").toString()).exitCode()).isLessThan(2);
		assertThat(Journey.run(dir, "check", dir.resolve("latin.journey").toString()).exitCode()).isEqualTo(2);
		assertThat(Journey.run(dir, "generate", dir.resolve("good").toString(), "-o", dir.resolve("site").toString())
				.exitCode()).isZero();
	}

	@Test
	void doesNotFollowBracesIntoTheDeep() throws IOException {
		Journey.file(dir, "a.journey", "journey dinner { foo " + "{".repeat(100_000));
		assertThat(Journey.run(dir, "check", dir.toString()).out())
				.isEqualTo(
						"DIR/a.journey:1:121 error text-can-be-read Blocks are nested 100 deep here: no journey needs "
								+ "more than four levels. Close some of them.\n1 error, 0 warnings, 0 infos in 1 "
								+ "file.\n");
	}

	@Test
	void saysWhatIsWrongWithAPath() throws IOException {
		assertThat(Journey.run(dir, "check", dir.toString()).err()).isEqualTo(
				"journey: DIR: there is no .journey file in this folder; `journey init` makes one to begin with\n");
		assertThat(Journey.run(dir, "check", dir.resolve("nowhere").toString()))
				.isEqualTo(new Journey(2, "", "journey: DIR/nowhere: there is no such file or folder\n"));
		Path other = Journey.file(dir, "notes.txt", "");
		assertThat(Journey.run(dir, "check", other.toString()).err())
				.isEqualTo("journey: DIR/notes.txt: this is no .journey file\n");
		assertThat(Journey.run(dir, "check").exitCode()).isEqualTo(2);
	}

	@Test
	void letsNoTextCommandTheTerminal() throws IOException {
		Journey.file(dir, "a.journey", "journey dinner \"\u001b[31mred\u202etxt\" {}");
		String out = Journey.run(dir, "check", dir.toString()).out();
		assertThat(out).doesNotContain("\u001b").doesNotContain("\u202e").contains("\\u001b[31mred\\u202etxt");
	}
}
