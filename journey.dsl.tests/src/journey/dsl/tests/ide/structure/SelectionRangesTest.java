package journey.dsl.tests.ide.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.ide.structure.SelectionRanges;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is selected next when a selection grows. */
class SelectionRangesTest {
	@Test
	void growsFromTheWordOfATextToTheFile() {
		assertThat(growing("journey j { stage s { touchpoint t { via web does \"I re‸ad it\" says \"no\" } } }"))
				.containsExactly(
						"read",
						"I read it",
						"\"I read it\"",
						"does \"I read it\"",
						"touchpoint t { via web does \"I read it\" says \"no\" }",
						"stage s { touchpoint t { via web does \"I read it\" says \"no\" } }",
						"journey j { stage s { touchpoint t { via web does \"I read it\" says \"no\" } } }");
	}

	@Test
	void growsFromANameOverTheListAndTheHead() {
		assertThat(growing("journey j { for ‸ann, bob owner x }")).startsWith("ann", "for ann, bob",
				"journey j { for ann, bob owner x }");
		assertThat(growing("team shop‸ \"The shop\" { lead ann }")).startsWith("shop", "shop \"The shop\"",
				"team shop \"The shop\"",
				"team shop \"The shop\" { lead ann }");
	}

	@Test
	void growsFromOneWordOfAValueToTheClause() {
		assertThat(growing("promise p { due within 2 busi‸ness days text \"x\" }"))
				.startsWith("business", "2 business days", "due within 2 business days",
						"promise p { due within 2 business days text \"x\" }");
	}

	@Test
	void growsOverThePartsOfAQualifiedName() {
		assertThat(growing("team a { lead people.‸ann }")).startsWith("ann", "people.ann", "lead people.ann");
	}

	@Test
	void betweenTwoWordsTheElementComesFirst() {
		assertThat(growing("team a { ‸  lead b }")).startsWith("team a {   lead b }");
	}

	@Test
	void answersForEachPosition() {
		OpenFile file = Opened.texts("team a\nteam b").file();

		assertThat(SelectionRanges.of(file, List.of(new Position(1, 5), new Position(0, 0))))
				.extracting(range -> Opened.words(file,
						range.getRange()))
				.containsExactly("b", "team");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "team", "\"", "journey j { for , } }", "team 🙂 \"عربي 漢字\" {\r\n owns \"🙂\" ",
			"/* x", "{ { }"})
	void everyPositionOfABrokenTextHasGrowingRanges(String text) {
		assertSane(Opened.texts(text).file());
	}

	@Test
	void everyPositionOfAnExampleHasGrowingRanges() {
		assertSane(Opened.files(Opened.examples()).get(0));
	}

	private static void assertSane(OpenFile file) {
		List<Position> positions = new ArrayList<>();
		for (int offset = 0; offset <= file.text().length(); offset++) positions.add(file.lines().position(offset));
		List<SelectionRange> ranges = SelectionRanges.of(file, positions);
		for (int offset = 0; offset < ranges.size(); offset++) {
			SelectionRange last = null;
			for (SelectionRange range = ranges.get(offset); range != null; range = range.getParent()) {
				int from = file.lines().offset(range.getRange().getStart());
				int to = file.lines().offset(range.getRange().getEnd());
				assertThat(offset).isBetween(from, to);
				if (last != null) assertThat(to - from).isGreaterThan(Opened.words(file, last.getRange()).length());
				last = range;
			}
			assertThat(Opened.words(file, last.getRange())).isEqualTo(file.text());
		}
	}

	private static List<String> growing(String text) {
		Opened opened = Opened.texts(text);
		List<String> words = new ArrayList<>();
		SelectionRange first = SelectionRanges
				.of(opened.file(), List.of(opened.file().lines().position(opened.caret()))).get(0);
		for (SelectionRange range = first; range != null; range = range.getParent())
			words.add(opened.words(range.getRange()));
		return words;
	}
}
