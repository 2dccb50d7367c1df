package journey.dsl.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts as people write them, and as they look laid out: pairs of {@code x.journey} and {@code x.formatted.journey}.
 */
class FormatTest {
	private static final Path PAIRS = Path.of("resources/formatting");
	private static final String FORMATTED = ".formatted.journey";

	static List<Path> pairs() throws IOException {
		try (Stream<Path> files = Files.list(PAIRS)) {
			return files.filter(file -> !file.toString().endsWith(FORMATTED)).sorted().toList();
		}
	}

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
			return files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void laysOutAsTheOtherFileShows(Path file) throws IOException {
		assertThat(format(read(file))).isEqualTo(read(formatted(file)));
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void changesNothingTheSecondTime(Path file) throws IOException {
		assertThat(format(read(formatted(file)))).isEqualTo(read(formatted(file)));
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void isTriedOnTextsThatCanBeRead(Path file) throws IOException {
		assertThat(Texts.findingsOf("text-can-be-read", read(file))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void keepsExamplesAsTheyAreOnceTheyAreLaidOut(Path example) throws IOException {
		String once = format(read(example));

		assertThat(format(once)).isEqualTo(once);
		assertThat(Layouts.words(once)).isEqualTo(Layouts.words(read(example)));
		assertThat(Layouts.comments(once)).isEqualTo(Layouts.comments(read(example)));
	}

	/** The language server and the command line may live in one process. */
	@Test
	void doesNotDependOnOtherServicesOfTheLanguage() throws IOException {
		new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		Path elements = PAIRS.resolve("elements.journey");

		assertThat(format(read(elements))).isEqualTo(read(formatted(elements)));
	}

	@Test
	void takesLittleTimeForALargeText() {
		StringBuilder text = new StringBuilder("journey j { stage s {");
		for (int at = 0; at < 3000; at++)
			text.append("touchpoint t").append(at).append(" \"I wait\" { does \"wait\" // why\n note \"x\" }\n");
		long start = System.nanoTime();

		assertThat(format(text.append("} }").toString()).lines()).hasSize(12004);
		assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
	}

	private static Path formatted(Path file) {
		return file.resolveSibling(file.getFileName().toString().replace(".journey", FORMATTED));
	}

	private static String read(Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}

	private static String format(String text) {
		return Texts.laidOut(Texts.workspace(text).resource(Texts.FILE));
	}
}
