package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of another kind, and a merge that is not settled, are one finding each. */
class ForeignTextTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Mermaid | journey\\n    title A day\\n    section Go\\n      Take a bus: 3: Me",
			"Mermaid | flowchart LR\\n  a --> b",
			"PlantUML | @startuml\\nactor a\\n@enduml",
			"XML | <?xml version=\"1.0\"?>\\n<definitions/>",
			"XML | <html>\\n<body>x</body></html>",
			"JSON | {\\n  \"journey\": { \"stages\": [] }\\n}",
			"JSON | [ { \"a\": 1 } ]",
			"YAML | journey:\\n  title: A day\\n  stages:\\n    - name: Go\\n    - name: Stay",
			"Markdown | # Our journey\\n\\n- first\\n- then",
			"Markdown | - first\\n- then\\n- last",
			"spreadsheet | Stage\\tStep\\tOwner\\nTry\\tLook\\tSales",
			"spreadsheet | Stage;Step;Owner\\nTry;Look;Sales",
			"not text | %PDF-1.7\\nabc"})
	void ofAnotherKindIsOneFindingThatSaysWhatItIs(String kind, String text) {
		assertThat(Texts.findings(text.replace("\\n", "\n").replace("\\t", "\t"))).singleElement()
				.satisfies(finding -> assertThat(finding.rule()).isEqualTo("text-can-be-read"))
				.satisfies(finding -> assertThat(finding.message()).contains(kind))
				.satisfies(finding -> assertThat(finding.at().line()).isEqualTo(1));
	}

	@ParameterizedTest
	@ValueSource(strings = {"journey j { }", "team a\nteam b", "// a remark\nteam a", "/* a */ team a",
			"\uFEFFnamespace x", "  person ann", "Hello world", "team", "note \"x\": a",
			"- team a\n- team b { lead x }", "stage: a\nteam b \"B\"\n"})
	void ofOursIsNone(String text) {
		assertThat(Texts.errors(text)).noneMatch(error -> error.contains("not a journey"));
	}

	@Test
	void anUnsettledMergeIsOneFindingAndItsFirstSideIsRead() {
		String text = "team a\n<<<<<<< HEAD\nteam b \"B\"\n||||||| base\nteam b\n=======\nteam b \"Other\"\n>>>>>>> "
				+ "theirs\nteam c\n";

		assertThat(Texts.errors(text)).singleElement().asString()
				.startsWith("error 2:1+12 Git could not settle a merge here");
		assertThat(Texts.model(text).files().get(0).declarations()).extracting(each -> each.title())
				.containsExactly("A", "B", "C");
	}

	@Test
	void eachUnsettledMergeIsOneFinding() {
		String merge = "<<<<<<< a\nteam X\n=======\nteam Y\n>>>>>>> b\n";

		assertThat(
				Texts.errors(merge.replace("X", "x1").replace("Y", "y1") + merge.replace("X", "x2").replace("Y", "y2")))
				.hasSize(2);
	}
}
