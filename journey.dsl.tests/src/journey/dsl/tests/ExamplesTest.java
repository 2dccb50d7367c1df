package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model that we show to people is one that the language understands. */
class ExamplesTest {

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
			return files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void hasNoSyntaxErrors(Path example) throws IOException {
		assertThat(Parsing.syntaxErrors(Files.readString(example))).isEmpty();
	}
}
