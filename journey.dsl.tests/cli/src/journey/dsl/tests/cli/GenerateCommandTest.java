package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code journey generate} on folders. */
class GenerateCommandTest {
	private static final String MIA = "person mia \"Mia\"\n";
	private static final String DINNER = "journey dinner \"An evening out\" { owner mia stage eat \"Eat\" { "
			+ "touchpoint order \"I order\" } }\n";
	private static final String LUNCH = "journey lunch \"A quick lunch\" { owner mia stage eat \"Eat\" { touchpoint "
			+ "order \"I order\" } }\n";

	@TempDir
	private Path dir;
	private Path site;

	@BeforeEach
	void makeItAWorkspace() throws IOException {
		Journey.file(dir, "journey.settings", Journey.FEW_RULES);
		site = dir.resolve("site");
	}

	private Journey generate(String... more) {
		String[] arguments = new String[4 + more.length];
		System.arraycopy(new String[] {"generate", dir.toString(), "-o", site.toString()}, 0, arguments, 0, 4);
		System.arraycopy(more, 0, arguments, 4, more.length);
		return Journey.run(dir, arguments);
	}

	private List<String> files() throws IOException {
		try (var all = Files.walk(site)) {
			return all.filter(Files::isRegularFile).map(file -> site.relativize(file).toString()).sorted().toList();
		}
	}

	@Test
	void writesAllDocumentsAndThenOnlyWhatChanges() throws IOException {
		Journey.file(dir, "a.journey", MIA + DINNER);
		assertThat(generate()).isEqualTo(new Journey(0,
				"1 journey in DIR/site: 8 files written, 0 unchanged, 0 removed. Open DIR/site/index.html.\n", ""));
		assertThat(files()).containsExactly(".journey-manifest", "dinner/blueprint.html", "dinner/map.html",
				"dinner/onepage.html", "discovery.html", "index.html", "report.html", "teams.html", "teams/mia.html");
		assertThat(generate().out()).isEqualTo(
				"1 journey in DIR/site: 0 files written, 8 unchanged, 0 removed. Open DIR/site/index.html.\n");
	}

	@Test
	void removesWhatIsItsOwnAndStaleAndNothingElse() throws IOException {
		Journey.file(dir, "a.journey", MIA + DINNER);
		Path lunch = Journey.file(dir, "b.journey", LUNCH);
		generate();
		Journey.file(site, "lunch/notes.txt", "mine");
		Files.delete(lunch);
		assertThat(generate().out()).contains("5 files written").contains("3 removed");
		assertThat(files()).contains("lunch/notes.txt")
				.noneMatch(file -> file.startsWith("lunch/") && file.endsWith(".html"));
	}

	@Test
	void aRunThatWasInterruptedLeavesNothingUnknown() throws IOException {
		Journey.file(dir, "a.journey", MIA + DINNER + LUNCH);
		Path inTheWay = Files.createDirectories(site.resolve("lunch/map.html/folder"));
		assertThat(generate().exitCode()).isEqualTo(2);
		assertThat(files()).contains("dinner/map.html", "lunch/onepage.html");
		Files.delete(inTheWay);
		Files.delete(inTheWay.getParent());
		Journey.file(dir, "a.journey", MIA + DINNER);
		assertThat(generate().out()).contains(" 1 removed");
		assertThat(files()).noneMatch(file -> file.startsWith("lunch/"));
	}

	@Test
	void replacesNoFileThatItDidNotWrite() throws IOException {
		Journey.file(dir, "a.journey", MIA + DINNER);
		Path mine = Journey.file(site, "index.html", "<h1>My own page</h1>");
		assertThat(generate()).isEqualTo(new Journey(2, "",
				"journey: DIR/site/index.html: this file was not generated, so it is not replaced: move it, or choose "
						+ "another output folder\n"));
		assertThat(mine).hasContent("<h1>My own page</h1>");
	}

	@Test
	void knowsItsPagesEvenWithoutTheManifest() throws IOException {
		Journey.file(dir, "a.journey", MIA + DINNER);
		generate();
		Files.delete(site.resolve(".journey-manifest"));
		assertThat(generate().out()).contains("0 files written");
	}

	@Test
	void saysWhyThereIsNoLogo() throws IOException {
		Journey.file(dir, "a.journey", MIA + DINNER);
		Journey.file(dir, "journey.settings", "brand.logo = art/logo.svg\n" + Journey.FEW_RULES);
		assertThat(generate().err())
				.isEqualTo("journey: journey.settings:1:14: the logo is not there: name a picture by its path\n");
		assertThat(files()).contains("dinner/map.html");
		Journey.file(dir, "art/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
		assertThat(generate().err()).isEmpty();
		assertThat(site.resolve("dinner/map.html")).content().contains("src=\"data:image/svg+xml;base64,");
		Journey.file(dir, "journey.settings", "brand.logo = a.journey\n" + Journey.FEW_RULES);
		assertThat(generate().err()).contains("is no picture that browsers show");
	}

	@Test
	void saysWhichOfTwoJourneysWithOneNameIsLeftOut() throws IOException {
		Journey.file(dir, "a.journey", MIA + DINNER);
		Journey.file(dir, "b.journey", DINNER);
		Journey run = generate("--force");
		assertThat(run.err()).contains(
				"journey: DIR/b.journey:1: there is another journey dinner at DIR/a.journey:2, and only that one is "
						+ "written: give this one a name of its own");
		assertThat(run.out()).startsWith("1 journey in ");
	}

	@Test
	void showsPicturesOfTheWorkspaceAlone(@TempDir Path outside) throws IOException {
		Journey.file(dir, "journeys/a.journey", MIA + DINNER.replace("touchpoint",
				"touchpoint menu \"I read the menu\" { image \"art/menu.svg\" alt \"The menu\" } touchpoint"));
		Journey.file(dir, "journeys/art/menu.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
		assertThat(generate().err()).isEmpty();
		assertThat(site.resolve("dinner/map.html")).content()
				.contains("<img class=\"shot\" src=\"data:image/svg+xml;base64,").contains("alt=\"The menu\"");
		Path elsewhere = Journey.file(outside, "secret.svg", "<svg>secret</svg>");
		Files.delete(dir.resolve("journeys/art/menu.svg"));
		Files.createSymbolicLink(dir.resolve("journeys/art/menu.svg"), elsewhere);
		assertThat(generate().err()).isEqualTo(
				"journey: journeys/art/menu.svg: the picture lies outside of the workspace: put it there; its words "
						+ "stand there instead\n");
		assertThat(site.resolve("dinner/map.html")).content().contains("Picture: The menu").doesNotContain("<img");
	}

	@Test
	void refusesFaultyJourneysAndThoseThatLeanOnThem() throws IOException {
		Journey.file(dir, "a.journey", MIA + DINNER);
		Journey.file(dir, "b.journey",
				"journey lunch \"A quick lunch\" { stage eat \"Eat\" { touchpoint order \"I order\" } }");
		Journey.file(dir, "c.journey",
				"journey brunch \"Brunch\" { owner mia stage all \"All\" { sub-journey quick of lunch } }");
		Journey run = generate();
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.out()).startsWith("1 journey in DIR/site: 9 files written");
		assertThat(run.err()).isEqualTo(
				"""
						journey: brunch is not written: b.journey:1: Nobody owns “A quick lunch” end to end: name one \
						accountable person with `owner`.
						journey: lunch is not written: b.journey:1: Nobody owns “A quick lunch” end to end: name one \
						accountable person with `owner`.
						journey: `journey check` shows all errors; --force writes these journeys all the same
						""");
	}

	@Test
	void writesFaultyJourneysWithABannerWhenForced() throws IOException {
		Journey.file(dir, "a.journey",
				"journey lunch \"A quick lunch\" { stage eat \"Eat\" { touchpoint order \"I order\" } }");
		assertThat(generate("--force").exitCode()).isEqualTo(1);
		assertThat(site.resolve("lunch/map.html")).content()
				.contains("This journey has errors: do not rely on this page.").contains("Nobody owns");
	}

	@Test
	void writesSomeDocumentsOfSomeJourneys() throws IOException {
		Journey.file(dir, "a.journey", MIA + DINNER + LUNCH);
		assertThat(generate("--journey", "lunch", "--only", "map").exitCode()).isZero();
		assertThat(files()).containsExactly(".journey-manifest", "index.html", "lunch/map.html");
		assertThat(generate("--journey", "lnuch").err())
				.isEqualTo("journey: There is no journey lnuch in the paths given. Did you mean lunch?\n");
		assertThat(generate("--only", "poster").err())
				.startsWith("journey: There is no document poster: choose from onepage, map, ")
				.contains(", handoffs, ");
	}

	@Test
	void writesNowhereElse() throws IOException {
		Journey.file(dir, "a.journey", MIA + DINNER.replace("An evening out", "../../../etc/passwd"));
		generate();
		assertThat(files()).hasSize(9).allMatch(file -> !file.contains(".."));
		Files.writeString(dir.resolve("file"), "");
		assertThat(Journey.run(dir, "generate", dir.toString(), "-o", dir.resolve("file").toString()))
				.isEqualTo(new Journey(2, "", "journey: DIR/file: this is a file; give a folder to write to\n"));
		assertThat(Journey.run(dir, "generate", dir.toString()).err())
				.isEqualTo("journey: Where to? Give a folder with -o, or set `output` in journey.settings.\n");
	}

	@Test
	void doesNotFollowLinksOutOfItsFolder() throws IOException {
		Journey.file(dir, "a.journey", MIA + DINNER);
		Path outside = Files.createDirectory(dir.resolve("outside"));
		Files.createDirectory(site);
		Files.createSymbolicLink(site.resolve("dinner"), outside);
		assertThat(generate().exitCode()).isEqualTo(2);
		assertThat(outside).isEmptyDirectory();
	}
}
