package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One everyday slip costs one finding, on its line, in words that say what to write; nothing else of the file is lost.
 */
class SlipsTest {
	@TestFactory
	Stream<DynamicTest> whereEachClauseStandsOnItsLine() {
		return slips("base");
	}

	@TestFactory
	Stream<DynamicTest> whereEachElementStandsOnOneLine() {
		return slips("compact");
	}

	private static Stream<DynamicTest> slips(String name) {
		SlipText.Base base = SlipText.Base.of(name);
		return SlipText.of(name).stream()
				.map(slip -> dynamicTest(slip.name(), () -> assertThat(slip.faults(base)).as(slip.in(base)).isEmpty()));
	}
}
