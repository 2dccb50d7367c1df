package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first journey that a reader of the documentation sees is short and has nothing to be said against it. */
class FirstJourneyTest {
	private static final Path FIRST = Path.of("../docs/first.journey");

	@Test
	void isShortAndHasNoFindings() throws IOException {
		String text = Files.readString(FIRST);
		assertThat(text.lines()).hasSizeBetween(8, 24);
		assertThat(Texts.findings(text)).isEmpty();
		assertThat(Texts.model(text).journeys()).hasSize(1);
	}
}
