package journey.dsl.tests.files.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What git ignores does not belong to a workspace. */
class GitIgnoreTest {
	@TempDir
	Path dir;

	/**
	 * What is expected is what {@code git check-ignore} says. Lines are parted by ¶; ␍ is a carriage return, and _ a
	 * space.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// names anywhere, and paths from the folder of the file
			"x.journey | x.journey | true", "x.journey | a/x.journey | true", "/x.journey | x.journey | true",
			"/x.journey | a/x.journey | false",
			"a/x.journey | a/x.journey | true", "a/x.journey | b/a/x.journey | false",
			"/a/x.journey | a/x.journey | true", "a | a/x.journey | true", "a | b/a/x.journey | true",
			"a/b | a/b/x.journey | true", "a/b | c/a/b/x.journey | false", "A | a/x.journey | false",
			// folders alone
			"a/ | a/x.journey | true", "a/ | b/a/x.journey | true", "x.journey/ | x.journey | false",
			"/a/ | b/a/x.journey | false", "a/b/ | a/b/x.journey | true", "a// | a/x.journey | false",
			"/ | x.journey | false",
			// stars within names
			"*.journey | x.journey | true", "*.journey | a/x.journey | true", "/*.journey | a/x.journey | false",
			"a/*.journey | a/x.journey | true", "a/*.journey | a/b/x.journey | false",
			"x* | x.journey | true", "*x* | axb.journey | true", "?.journey | x.journey | true",
			"?.journey | xy.journey | false", "a?b/x.journey | a/b/x.journey | false", "* | a/x.journey | true",
			// stars across names
			"**/x.journey | x.journey | true", "**/x.journey | a/b/x.journey | true", "a/** | a/x.journey | true",
			"a/** | a/b/x.journey | true", "a/** | b/a/x.journey | false",
			"a/**/x.journey | a/x.journey | true", "a/**/x.journey | a/b/c/x.journey | true",
			"a/**/x.journey | b/a/x.journey | false", "**/a/** | b/a/x.journey | true", "/** | a/x.journey | true",
			"a**/x.journey | ab/x.journey | true", "**.journey | a/x.journey | true",
			"a/***/x.journey | a/b/c/x.journey | true", "**/ | a/x.journey | true", "**/ | x.journey | false",
			// a line takes back what an earlier one says, but nothing in a folder that is ignored
			"*.journey¶!x.journey | x.journey | false", "*.journey¶!x.journey | y.journey | true",
			"!x.journey¶*.journey | x.journey | true", "a/¶!a/x.journey | a/x.journey | true",
			"a/*¶!a/x.journey | a/x.journey | false", "*¶!*/¶!x.journey | a/b/x.journey | false",
			"*¶!*/¶!x.journey | a/b/y.journey | true", "! | x.journey | false",
			// characters
			"[xy].journey | y.journey | true", "[!xy].journey | x.journey | false", "[^xy].journey | z.journey | true",
			"[a-c].journey | b.journey | true", "[a-c].journey | d.journey | false",
			"[]].journey | ].journey | true", "[a\\]].journey | ].journey | true",
			"[[:digit:]].journey | 7.journey | true", "[[:upper:]].journey | q.journey | false",
			"[-a].journey | -.journey | true",
			"a[/]x.journey | a/x.journey | false", "[c-a].journey | b.journey | false",
			// remarks, escapes, spaces, ends of lines
			"'#x.journey' | '#x.journey' | false", "\\#x.journey | '#x.journey' | true",
			"\\!x.journey | !x.journey | true", "_#x.journey | '#x.journey' | false", "x.journey__ | x.journey | true",
			"x\\_ | x_/a.journey | true", "x_ | x_/a.journey | false", "_x.journey | x.journey | false",
			"x.journey␍¶y.journey␍ | x.journey | true", "x.journey_␍¶y | x.journey | true",
			"\\*.journey | x.journey | false",
			"\\*.journey | *.journey | true", "x\\.journey | x.journey | true", "\uFEFFx.journey | x.journey | true",
			"¶¶x.journey¶ | x.journey | true", "␍¶␍¶/a␍¶ | a/x.journey | true",
			// lines that mean nothing say nothing
			"[x.journey | [x.journey | false", "[x¶y.journey | y.journey | true", "x.journey\\ | x.journey | false",
			"[[:x:]].journey | x.journey | false", "'{x,y}.journey' | x.journey | false"})
	void saysWhatGitSays(String lines, String path, boolean isIgnored) throws IOException {
		Found.write(dir, ".gitignore", lines.replace("¶", "\n").replace("␍", "\r").replace('_', ' '));
		String name = path.replace('_', ' ');
		Found.write(dir, name, "");

		assertThat(Found.in(dir).files().contains(name)).isEqualTo(!isIgnored);
	}

	@Test
	void theNearestFileDecides() throws IOException {
		Found.write(dir, ".gitignore", "*.journey\n!keep.journey\n");
		Found.write(dir, "a/.gitignore", "!x.journey\nkeep.journey\n");
		for (String name : new String[] {"x.journey", "keep.journey", "a/x.journey", "a/keep.journey", "a/b/x.journey",
				"b/keep.journey"})
			Found.write(dir, name, "");

		assertThat(Found.in(dir).files()).containsExactly("a/b/x.journey", "a/x.journey", "b/keep.journey",
				"keep.journey");
	}

	@Test
	void filesAboveTheFolderCountUpToTheCheckout() throws IOException {
		Found.write(dir, ".gitignore", "far.journey\n");
		Path checkout = Files.createDirectories(dir.resolve("checkout/.git")).getParent();
		Found.write(checkout, ".gitignore", "draft.journey\n/shop/old/\n");
		Found.write(checkout, "shop/.gitignore", "/bank/mine.journey\n");
		for (String name : new String[] {"a.journey", "far.journey", "draft.journey", "old/a.journey", "mine.journey",
				"bank/mine.journey"}) {
			Found.write(checkout, "shop/" + name, "");
			Found.write(checkout, "shop/bank/" + name, "");
		}

		assertThat(Found.in(checkout.resolve("shop")).files()).containsExactly("a.journey", "bank/a.journey",
				"bank/bank/mine.journey", "bank/far.journey", "bank/old/a.journey", "far.journey", "mine.journey");
		assertThat(Found.in(checkout.resolve("shop/bank")).files()).contains("bank/mine.journey")
				.doesNotContain("mine.journey", "draft.journey");
	}

	@Test
	void outsideOfACheckoutNothingAboveTheFolderCounts() throws IOException {
		Found.write(dir, ".gitignore", "*\n");
		Found.write(dir, "shop/a.journey", "");

		assertThat(Found.in(dir.resolve("shop")).files()).containsExactly("a.journey");
	}

	@Test
	void theFolderThatIsAskedForIsNotLeftOut() throws IOException {
		Files.createDirectories(dir.resolve(".git"));
		Found.write(dir, ".gitignore", "/generated/\n");
		Found.write(dir, "generated/a.journey", "");

		assertThat(Found.in(dir.resolve("generated")).files()).containsExactly("a.journey");
	}

	@Test
	void anIgnoreFileFromElsewhereSaysNothing() throws IOException {
		Path checkout = Files.createDirectories(dir.resolve("checkout/.git")).getParent();
		Path outside = Found.write(dir, "outside", "*.journey\n");
		Path inside = Found.write(checkout, "rules", "*.journey\n");
		Files.createSymbolicLink(Found.write(checkout, "outer/a.journey", "").resolveSibling(".gitignore"), outside);
		Files.createSymbolicLink(Found.write(checkout, "in/a.journey", "").resolveSibling(".gitignore"), inside);
		Files.createSymbolicLink(Found.write(checkout, "broken/a.journey", "").resolveSibling(".gitignore"),
				dir.resolve("nowhere"));
		Files.createSymbolicLink(Found.write(checkout, "device/a.journey", "").resolveSibling(".gitignore"),
				Path.of("/dev/zero"));
		Files.createDirectory(Found.write(checkout, "folder/a.journey", "").resolveSibling(".gitignore"));
		Found.write(checkout, "huge/a.journey", "");
		Found.write(checkout, "huge/.gitignore", "*.journey\n".repeat(110_000));

		assertThat(Found.in(checkout).files()).containsExactly("broken/a.journey", "device/a.journey",
				"folder/a.journey", "huge/a.journey", "outer/a.journey");
	}

	@Test
	void isAtOnceThroughWithAnyLine() throws IOException {
		Found.write(dir, ".gitignore", "*a*a*a*a*a*a*a*a*a*a*a*a*a*b\n/**/*a/**/*a/**/*a/**/*a/**/*a/**/*a/**/b\n");
		String name = "a".repeat(200) + ".journey";
		String deep = "a/".repeat(100) + "x.journey";
		Found.write(dir, name, "");
		Found.write(dir, deep, "");

		assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThat(Found.in(dir, "*a*a*a*a*a*a*a*a*a*a*a*a*b", "**a**a**a**a**a**a**a**b").files())
						.containsExactly(deep, name));
	}
}
