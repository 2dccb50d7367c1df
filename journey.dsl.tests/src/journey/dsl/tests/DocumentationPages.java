package journey.dsl.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All pages that people read of the checkout, but not those that are packed elsewhere. */
final class DocumentationPages {
	static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

	private DocumentationPages() {}

	static List<Path> all() throws IOException {
		List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("releng/vscode/README.md")));
		for (Path folder : List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("docs/decisions")))
			try (Stream<Path> files = Files.list(folder)) {
				files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
			}
		return pages;
	}

	/** What a page says, without what it shows of other texts. */
	static String prose(Path page) throws IOException {
		return Files.readString(page).replaceAll("(?ms)^ *```.*?^ *```$", "").replaceAll("`[^`\n]*`", "");
	}
}
