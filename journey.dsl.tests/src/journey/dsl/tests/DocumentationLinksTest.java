package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between pages lead to a file, and to a heading that it has. */
class DocumentationLinksTest {
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
	private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");
	private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

	static List<Path> pages() throws IOException {
		return DocumentationPages.all();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void lead(Path page) throws IOException {
		for (String link : links(page)) {
			int hash = link.indexOf('#');
			Path file = link.startsWith("#") ? page
					: page.resolveSibling(hash < 0 ? link : link.substring(0, hash)).normalize();
			assertThat(file).as(link).exists();
			if (hash >= 0) assertThat(anchors(Files.readString(file))).as(link).contains(link.substring(hash + 1));
		}
	}

	@Test
	void areFound() throws IOException {
		List<String> all = new ArrayList<>();
		for (Path page : pages()) all.addAll(links(page));
		assertThat(pages()).hasSizeGreaterThan(20);
		assertThat(all).hasSizeGreaterThan(60).anyMatch(link -> link.endsWith(".png"))
				.contains("docs/editors.md", "docs/workbench.md", "docs/architecture.md#add-one-thing");
	}

	/** README leads to every page of the documentation, itself or through another. */
	@Test
	void leadToEveryPage() throws IOException {
		Set<Path> reached = new HashSet<>();
		reach(DocumentationPages.ROOT.resolve("README.md"), reached);
		assertThat(reached).containsAll(
				pages().stream().filter(page -> !page.toString().matches(".*(decisions|vscode).*")).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"## Add one thing | add-one-thing", "# `what` it's for: A & b_c | what-its-for-a--b_c",
			"### 3. Größe | 3-größe"})
	void headingsHaveTheAnchorsThatGitHubGivesThem(String heading, String anchor) {
		assertThat(anchors(heading)).containsExactly(anchor);
	}

	private static void reach(Path page, Set<Path> reached) throws IOException {
		if (!page.toString().endsWith(".md") || !Files.exists(page) || !reached.add(page)) return;
		for (String link : links(page)) reach(page.resolveSibling(link.replaceFirst("#.*", "")).normalize(), reached);
	}

	private static List<String> links(Path page) throws IOException {
		Matcher link = LINK.matcher(DocumentationPages.prose(page));
		List<String> links = new ArrayList<>();
		while (link.find()) if (!ELSEWHERE.matcher(link.group(1)).matches()) links.add(link.group(1));
		return links;
	}

	private static Set<String> anchors(String text) {
		Set<String> anchors = new HashSet<>();
		Matcher heading = HEADING.matcher(text);
		while (heading.find()) {
			String anchor = heading.group(1).strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "")
					.replace(' ', '-');
			String unique = anchor;
			for (int again = 1; !anchors.add(unique); again++) unique = anchor + "-" + again;
		}
		return anchors;
	}
}
