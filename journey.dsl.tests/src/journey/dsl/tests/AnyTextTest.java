package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** People type: at any moment the text may be anything. */
class AnyTextTest {

	@Property(tries = 200, seed = "20261121")
	void isReadWithoutBreakingTheParser(@ForAll String text) {
		assertThatCode(() -> Parsing.syntaxErrors(text)).doesNotThrowAnyException();
	}

	@Property(tries = 200, seed = "20261121")
	void isReadWithoutBreakingTheParserInAnyOrderOfWords(@ForAll("words") List<String> words) {
		assertThatCode(() -> Parsing.syntaxErrors(String.join(" ", words))).doesNotThrowAnyException();
	}

	@Provide
	Arbitrary<List<String>> words() {
		return Arbitraries.of("journey", "stage", "step", "owner", "team", "a", "\"b\"", "{", "}", "->", "5%", "//", "/*")
				.list()
				.ofMaxSize(30);
	}
}
