package journey.dsl.tests;

import journey.dsl.tests.property.Generator;
import journey.dsl.tests.property.Property;
import org.junit.jupiter.api.Test;

/** People type: at any moment the text may be anything. */
class AnyTextTest {

	@Test
	void isReadWithoutBreakingTheParser() {
		Property.of(Generator.texts()).tries(200).holds(Parsing::syntaxErrors);
	}

	@Test
	void isReadWithoutBreakingTheParserInAnyOrderOfWords() {
		Generator<String> words = Generator.of("journey", "stage", "step", "owner", "team", "a", "\"b\"", "{", "}",
				"->", "5%", "//", "/*");
		Property.of(words.list(0, 30)).tries(200).holds(each -> Parsing.syntaxErrors(String.join(" ", each)));
	}
}
