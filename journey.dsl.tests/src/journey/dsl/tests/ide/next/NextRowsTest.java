package journey.dsl.tests.ide.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.ide.hover.Hovers;
import journey.dsl.ide.next.NextRow;
import journey.dsl.ide.next.NextRows;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.rules.Finding;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.junit.jupiter.api.Test;

/** What an editor lists as the next things to do. */
class NextRowsTest {
	private static final String OWNERLESS = "journey NAME \"NAME\" { stage s \"S\" { touchpoint t \"T\" } }";

	@Test
	void areThoseOfTheJourneysInTheText() {
		Opened opened = checked(OWNERLESS.replace("NAME", "a"), OWNERLESS.replace("NAME", "b"));

		assertThat(NextRows.of(opened.file())).hasSizeBetween(2, 5)
				.allMatch(row -> row.location().getUri().endsWith("a.journey")).first()
				.extracting(NextRow::weight, NextRow::count).containsExactly("frame", 1);
	}

	@Test
	void aTextWithoutJourneysIsAboutAllOfItsWorkspace() {
		Opened opened = checked("team unused \"Unused\"", OWNERLESS.replace("NAME", "b"));

		assertThat(NextRows.of(opened.file())).isNotEmpty()
				.allMatch(row -> row.location().getUri().endsWith("b.journey"))
				.isEqualTo(NextRows.of(List.of(opened.workspace()), Cancellation.NEVER));
	}

	@Test
	void eachSaysWhy() {
		assertThat(NextRows.of(checked(OWNERLESS).file())).allMatch(row -> !row.reason().isBlank())
				.allMatch(row -> !row.sentence().isBlank() && row.rule().contains("-"));
	}

	@Test
	void aHoverOnTheNameOfAJourneyShowsThem() {
		Opened opened = checked(OWNERLESS.replace("NAME", "a"));
		String hover = Hovers.of(opened.file(), 9, false).orElseThrow().getContents().getRight().getValue();

		assertThat(hover).contains("What to do next:\n  Nobody owns “a” end to end");
	}

	/** A lens is no place for findings of another journey in the same text. */
	@Test
	void ofAJourneyAreThoseThatStandInIt() {
		Opened opened = checked(OWNERLESS.replace("NAME", "a") + "\n" + OWNERLESS.replace("NAME", "b"));
		OpenWorkspace workspace = opened.workspace();

		assertThat(NextRows.of(workspace.model().journeys().get(1), workspace)).isNotEmpty()
				.allMatch(next -> next.findings().first().at().line() == 2);
	}

	private static Opened checked(String... texts) {
		Opened opened = Opened.texts(texts);
		OpenWorkspace workspace = opened.workspace();
		Map<String, List<Finding>> byFile = Texts.findings(workspace.model(), workspace.settings()).stream()
				.collect(Collectors.groupingBy(finding -> finding.at().file()));
		byFile.forEach(workspace::found);
		return opened;
	}
}
