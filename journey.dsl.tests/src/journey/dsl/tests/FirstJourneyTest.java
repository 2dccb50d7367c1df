package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import journey.dsl.rules.Severity;
import org.junit.jupiter.api.Test;

/** The first journey that a reader of the documentation sees is short, without errors, and shows what rules find. */
class FirstJourneyTest {
	private static final Path FIRST = Path.of("../docs/first.journey");

	@Test
	void isShortAndHasNoErrors() throws IOException {
		String text = Files.readString(FIRST);
		assertThat(text.lines()).hasSizeBetween(8, 24);
		assertThat(Texts.findings(text)).isNotEmpty().noneMatch(finding -> finding.severity() == Severity.ERROR);
		assertThat(Texts.model(text).journeys()).hasSize(1);
	}
}
