package journey.dsl.tests.ide.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.ide.symbols.WorkspaceSymbols;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.junit.jupiter.api.Test;

/** Names of a workspace, found by what people type. */
class WorkspaceSymbolsTest {
	private static final Opened TWO_FILES = Opened.texts("""
			namespace acme
			journey order-to-delivery "I order, and get it" {
			  stage s "Start" { moment delivery "It is there" touchpoint deliver-later }
			}
			team depot "Old delivery"
			""", """
			person odile
			channel web "Web shop"
			""");

	@Test
	void showsTitleAndNameWithWhatItStandsIn() {
		assertThat(found("web")).containsExactly("Web shop (web) in ");
		assertThat(found("it is there")).containsExactly("It is there (delivery) in I order, and get it");
		assertThat(found("depot")).containsExactly("Old delivery (depot) in acme");
	}

	@Test
	void findsByTheBeginningsOfWords() {
		assertThat(found("otd")).containsExactly("I order, and get it (order-to-delivery) in acme");
		assertThat(found("o-t-d")).isEqualTo(found("otd"));
		assertThat(found("OrdDel")).isEqualTo(found("otd"));
	}

	@Test
	void theBestComesFirst() {
		assertThat(found("delivery")).containsExactly("It is there (delivery) in I order, and get it",
				"I order, and get it (order-to-delivery) in acme",
				"Old delivery (depot) in acme");
		assertThat(found("deliver")).first().isEqualTo("Deliver later in I order, and get it");
	}

	@Test
	void nothingTypedFindsAll() {
		assertThat(found("")).hasSize(7);
	}

	@Test
	void whatIsNothingFindsNothing() {
		assertThat(found("xyz")).isEmpty();
		assertThat(found("yrevil")).as("letters in another order").isEmpty();
	}

	@Test
	void neitherTheLibraryNorWhatHasNoNameIsFound() {
		assertThat(WorkspaceSymbols.of(Opened.texts("team team \"x\"\njourney").workspace(), "", Cancellation.NEVER))
				.extracting(WorkspaceSymbol::getName).containsExactly("x (team)");
	}

	@Test
	void manyAreCutOff() {
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < 300; at++) text.append("team t").append(at).append('\n');

		assertThat(WorkspaceSymbols.of(Opened.texts(text.toString()).workspace(), "t", Cancellation.NEVER))
				.hasSize(200);
	}

	private static List<String> found(String typed) {
		return WorkspaceSymbols.of(TWO_FILES.workspace(), typed, Cancellation.NEVER).stream()
				.map(symbol -> symbol.getName() + " in " + symbol.getContainerName()).toList();
	}
}
