package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we ship says on which terms it comes, and whose work it brings along. */
class LicencesTest {
	private static final Path ROOT = Path.of("../..");
	private static final Path CLI = ROOT.resolve("journey.dsl.cli/target");

	@Test
	void theJarHasOurLicence() throws IOException {
		assertThat(inJar("META-INF/LICENSE")).startsWith("Eclipse Public License - v 2.0")
				.isEqualTo(Files.readString(ROOT.resolve("LICENSE")));
		assertThat(inJar("META-INF/NOTICE")).isEqualTo(Files.readString(ROOT.resolve("NOTICE")));
	}

	@Test
	void theJarListsAllThatItBringsAlong() throws IOException {
		List<String> rows = inJar("META-INF/THIRD-PARTY.md").lines().filter(line -> line.matches("\\| .*:.*")).toList();

		assertThat(rows).hasSizeGreaterThan(20).allMatch(row -> row.matches("\\| \\S+:\\S+ \\| \\S+ \\| \\S.* \\|"));
		assertThat(rows.stream().map(row -> row.replaceAll("^\\| | \\|.*", "")))
				.containsExactlyInAnyOrderElementsOf(billed())
				.contains("com.google.code.gson:gson", "info.picocli:picocli", "org.antlr:antlr-runtime",
						"org.eclipse.lsp4j:org.eclipse.lsp4j");
	}

	/** Whose classes are inside is on the list: all of a package is somebody's. */
	@Test
	void theJarHasNoClassOfSomebodyElse() throws IOException {
		List<String> owners = List.of("journey/", "com/google/", "gg/jte/", "jakarta/inject/",
				"org/aopalliance/", "org/antlr/", "org/apache/log4j/", "org/eclipse/", "org/jspecify/", "picocli/");
		try (JarFile jar = new JarFile(CLI.resolve("journey.jar").toFile())) {
			List<String> classes = jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class"))
					.map(name -> name.replaceFirst("^META-INF/versions/\\d+/", "")).toList();

			assertThat(classes).hasSizeGreaterThan(1000).filteredOn(name -> owners.stream().noneMatch(name::startsWith))
					.isEmpty();
		}
	}

	@Test
	void theJarKeepsTheTextsOfOtherLicences() throws IOException {
		try (JarFile jar = new JarFile(CLI.resolve("journey.jar").toFile())) {
			assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.startsWith("META-INF/licences/")))
					.anyMatch(name -> name.matches(".*/guava-[^/]*/LICENSE"))
					.anyMatch(name -> name.matches(".*/org\\.eclipse\\.xtext-[^/]*/about\\.html"))
					.anyMatch(name -> name.matches(".*/antlr-runtime-[^/]*/LICENSE\\.txt"))
					.noneMatch(name -> name.contains("maven"));
		}
	}

	@ParameterizedTest
	@CsvSource({
			"pom.xml,<name>EPL-2.0</name>",
			"releng/vscode/package.json,\"license\": \"EPL-2.0\"",
			"releng/journey.feature/feature.xml,<license url=\"https://www.eclipse.org/legal/epl-2.0/\">",
			"releng/journey.start/feature.xml,<license url=\"https://www.eclipse.org/legal/epl-2.0/\">",
			"journey.dsl/META-INF/MANIFEST.MF,Bundle-License: EPL-2.0",
			"journey.dsl.ide/META-INF/MANIFEST.MF,Bundle-License: EPL-2.0",
			"journey.dsl.ui/META-INF/MANIFEST.MF,Bundle-License: EPL-2.0",
			"releng/journey.product/META-INF/MANIFEST.MF,Bundle-License: EPL-2.0"})
	void whatIsInstalledNamesTheLicence(String file, String words) throws IOException {
		assertThat(Files.readString(ROOT.resolve(file))).contains(words);
	}

	/** What the bill of materials names, but for what is ours. */
	private static List<String> billed() throws IOException {
		List<String> names = new ArrayList<>();
		for (JsonElement each : JsonParser.parseString(Files.readString(CLI.resolve("sbom.cdx.json"))).getAsJsonObject()
				.getAsJsonArray("components")) {
			JsonObject component = each.getAsJsonObject();
			if (isOurs(component)) continue;
			assertThat(component.getAsJsonArray("licenses")).as(component.get("name").getAsString()).isNotEmpty();
			names.add(component.get("group").getAsString() + ":" + component.get("name").getAsString());
		}
		return names;
	}

	private static boolean isOurs(JsonObject component) {
		return component.get("group").getAsString().equals("journey");
	}

	private static String inJar(String name) throws IOException {
		try (JarFile jar = new JarFile(CLI.resolve("journey.jar").toFile());
				InputStream content = jar.getInputStream(jar.getEntry(name))) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
