package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A checkout whose every file somebody hostile has written: its settings, what lies in its output folder, and its
 * links. Whoever runs a command in it loses nothing outside of it, and no source in it. docs/security.md says who
 * controls what.
 */
@Tag("thorough")
class HostileCheckoutTest {
	private static final String MODEL = "person mia \"Mia\"\njourney dinner \"An evening out\" { owner mia stage eat "
			+ "\"Eat\" { touchpoint order \"I order\" } }\n";
	private static final String MANIFEST = ".journey-manifest";

	@TempDir
	private Path dir;
	/** What belongs to somebody else, beside the checkout. */
	private Path mine;
	private Path checkout;

	@BeforeEach
	void makeThem() throws IOException {
		mine = Journey.file(dir, "home/mine.html", "mine");
		checkout = dir.resolve("checkout");
		Journey.file(checkout, "journey.settings", Journey.FEW_RULES);
		Journey.file(checkout, "a.journey", MODEL);
	}

	private Journey generate(String... more) {
		String[] arguments = new String[2 + more.length];
		arguments[0] = "generate";
		arguments[1] = checkout.toString();
		System.arraycopy(more, 0, arguments, 2, more.length);
		return Journey.run(dir, arguments);
	}

	private Journey generateSite() {
		return generate("-o", checkout.resolve("site").toString());
	}

	private void assertNothingIsLost() {
		assertThat(mine).hasContent("mine");
		assertThat(dir.resolve("home")).isDirectoryNotContaining(file -> !file.equals(mine));
		assertThat(checkout.resolve("a.journey")).hasContent(MODEL);
	}

	@ParameterizedTest
	@ValueSource(strings = {"..", "../home", "site/../../home", "/tmp", "", ".", "site/..", "~/site", "..\\home",
			"C:\\home", "C:/home", "\\\\host\\share"})
	void settingsLeadNowhereElse(String output) throws IOException {
		Journey.file(checkout, "journey.settings", Journey.FEW_RULES + "# where\noutput = " + output + "\n");
		int line = Journey.FEW_RULES.split("\n").length + 2;

		Journey run = generate();

		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err())
				.startsWith("journey: DIR/checkout/journey.settings:" + line + ": `output " + output.strip())
				.hasLineCount(1);
		assertThat(Journey.run(dir, "check", checkout.toString()).out()).contains("journey.settings:" + line + ":")
				.contains("settings-are-known").contains("is not a folder inside this one");
		assertThat(checkout).isDirectoryNotContaining(file -> Files.isDirectory(file));
		assertNothingIsLost();
	}

	@Test
	void settingsLeadNowhereElseByALink() throws IOException {
		Files.createSymbolicLink(checkout.resolve("docs"), dir.resolve("home"));
		Journey.file(checkout, "journey.settings", "output = docs/site\n" + Journey.FEW_RULES);

		Journey run = generate();

		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).startsWith(
				"journey: DIR/checkout/journey.settings:1: `output docs/site` leads through the link DIR/checkout/docs");
		assertNothingIsLost();
	}

	@Test
	void whatTheUserNamesIsWrittenWhereverItIs() {
		assertThat(generate("-o", dir.resolve("elsewhere").toString()).exitCode()).isZero();
		assertThat(dir.resolve("elsewhere/index.html")).exists();
	}

	@ParameterizedTest
	@ValueSource(strings = {"../../home/mine.html", "../a.journey", "/etc/hostname", "x/../../../home/mine.html",
			"out/mine.html", "..", ".", "", "\u0000", "a\\..\\..\\b", ".journey-manifest", "notes.txt", "folder"})
	void aManifestDeletesNothingThatIsNoPageOfOurs(String entry) throws IOException {
		Path site = checkout.resolve("site");
		Journey.file(site, MANIFEST, "dinner/map.html\n" + entry + "\n");
		Path notes = Journey.file(site, "notes.txt", "notes");
		Path deep = Journey.file(site, "folder/deep.html", "deep");
		Files.createSymbolicLink(site.resolve("out"), dir.resolve("home"));

		assertThat(generateSite().exitCode()).isZero();

		assertThat(notes).hasContent("notes");
		assertThat(deep).hasContent("deep");
		assertThat(site.resolve("out")).isSymbolicLink();
		assertNothingIsLost();
	}

	@Test
	void aManifestAmongSourcesDeletesNone() throws IOException {
		Journey.file(checkout, MANIFEST, "a.journey\njourney.settings\nREADME.md\nindex.html\nold/map.html\n");
		Path readme = Journey.file(checkout, "README.md", "read me");
		Path stale = Journey.file(checkout, "old/map.html",
				"<!DOCTYPE html><meta name=\"generator\" content=\"Journey Workbench\">old");

		assertThat(generate("-o", checkout.toString()).exitCode()).isZero();

		assertThat(readme).hasContent("read me");
		assertThat(stale).doesNotExist();
		assertThat(checkout.resolve("journey.settings")).exists();
		assertNothingIsLost();
	}

	@Test
	void aPageOfSomebodyElseIsNotReplacedWhateverTheManifestSays() throws IOException {
		Path site = checkout.resolve("site");
		Journey.file(site, MANIFEST, "index.html\n");
		Path index = Journey.file(site, "index.html", "by hand");

		Journey run = generateSite();

		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).contains("index.html: this file was not generated");
		assertThat(index).hasContent("by hand");
	}

	@ParameterizedTest
	@CsvSource({"index.html,home/mine.html", "dinner,home", "dinner/map.html,home/mine.html",
			MANIFEST + ",home/mine.html", ".journey-lock,home/mine.html", "teams,home", "index.html,home/new.html"})
	void linksInTheOutputFolderAreNotFollowed(String name, String target) throws IOException {
		Path link = checkout.resolve("site").resolve(name);
		Files.createDirectories(link.getParent());
		Files.createSymbolicLink(link, dir.resolve(target));

		Journey run = generateSite();

		assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
		assertThat(run.err()).hasLineCount(1).contains(link.getFileName().toString());
		assertThat(link).isSymbolicLink();
		assertNothingIsLost();
	}

	@Test
	void neighboursThatWaitForSomebodyAreNotWritten() throws IOException {
		Path site = checkout.resolve("site");
		generateSite();
		Files.writeString(site.resolve("index.html"), Files.readString(site.resolve("index.html")) + " ");
		String foreseen = "." + Integer.toHexString("index.html".hashCode()) + ".journey-part";
		Files.createSymbolicLink(site.resolve(foreseen), mine);

		assertThat(generateSite().exitCode()).isZero();

		assertThat(site.resolve(foreseen)).isSymbolicLink();
		assertNothingIsLost();
	}

	@Test
	void aLockThatTheCheckoutBringsKeepsNobodyWaiting() throws IOException {
		Path lock = Journey.file(checkout, "site/.journey-lock", "x".repeat(1000));

		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(generateSite().exitCode()).isZero());

		assertThat(lock).doesNotExist();
	}

	@Test
	void pagesOfAnEarlierRunGoOnlyWhereTheyAre() throws IOException {
		generateSite();
		Path site = checkout.resolve("site");
		Journey.file(dir, "home/map.html", "<meta name=\"generator\" content=\"Journey Workbench\"> somebody else's");
		Files.delete(site.resolve("dinner/map.html"));
		Files.move(site.resolve("dinner"), site.resolve("moved"));
		Files.createSymbolicLink(site.resolve("dinner"), dir.resolve("home"));
		Journey.file(checkout, "a.journey", MODEL.replace("dinner", "lunch"));

		assertThat(generateSite().exitCode()).isZero();

		assertThat(dir.resolve("home/map.html")).exists();
		assertThat(mine).hasContent("mine");
	}

	@Test
	void formatAndFixWriteNothingBehindLinksThatLeadOut() throws IOException {
		Path theirs = Journey.file(dir, "home2/b.journey", "team   b\n");
		Files.createSymbolicLink(checkout.resolve("b.journey"), theirs);

		Journey.run(dir, "format", checkout.toString());
		Journey.run(dir, "check", checkout.toString(), "--fix");

		assertThat(theirs).hasContent("team   b\n");
	}

	@Test
	void namesAndMessagesDoNothingToATerminal() throws IOException {
		Journey.file(checkout, "\u001b]0;owned\u0007.journey", "person x\u001b[31m \"\u001b[2J\"\n");
		Journey.file(checkout, "journey.settings",
				"brand.logo = \u001b[2J.svg\noutput = \u001b[2J/..\nrule.\u001b[2J = error\n");

		for (String command : new String[] {"check", "format", "generate"}) {
			Journey run = Journey.run(dir, command, checkout.toString());

			assertThat(run.out() + run.err()).as(command).doesNotContain("\u001b").doesNotContain("\u0007");
			if (command.equals("check")) assertThat(run.out() + run.err()).contains("\\u001b");
		}
		assertThat(Journey.run(dir, "ch\u001b[2Jeck").err()).contains("ch\\u001b[2Jeck").doesNotContain("\u001b");
		assertThat(Journey.run(dir, "check", "--\u001b[2J", ".").err()).doesNotContain("\u001b");
		assertThat(Journey.run(dir, "check", "\u001b[2J").err()).doesNotContain("\u001b");
		assertThat(Journey.run(dir, "check", checkout.toString(), "--baseline", "\u001b[2J").err())
				.doesNotContain("\u001b");
		assertThat(Journey.run(dir, "init", dir.resolve("\u001b[2J").toString()).out()).doesNotContain("\u001b");
	}
}
