package journey.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the build packs is complete, and fit for a fast start. */
@Tag("thorough")
class JarTest {
	private static final Path JAR = Path.of("../../journey.dsl.cli/target/journey.jar");

	@Test
	void readsAModelAllByItself() throws Exception {
		Process reading = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
				JAR.toString(),
				"format", "--check", "../../examples/saas/customer-success.journey")
				.redirectErrorStream(true)
				.start();
		String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(reading.waitFor()).as(said).isZero();
		assertThat(said).contains("1 as they should be");
	}

	@Test
	void hasNoSignaturesAndNoClassThatArchivesSkip() throws IOException {
		try (JarFile jar = new JarFile(JAR.toFile())) {
			List<String> names = jar.stream().map(ZipEntry::getName).toList();

			assertThat(names).noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"));
			assertThat(names.stream().filter(name -> name.endsWith(".class")).filter(name -> formatOf(jar, name) < 50))
					.isEmpty();
		}
	}

	private static int formatOf(JarFile jar, String name) {
		try (var content = jar.getInputStream(jar.getEntry(name))) {
			return content.readNBytes(8)[7];
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
