package journey.dsl.tests.ide.rename;

import static journey.dsl.tests.ide.rename.Renamed.refusal;
import static journey.dsl.tests.ide.rename.Renamed.refused;
import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.ide.rename.Renaming;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would change what a text says keeps its name, and the person who asked is told why. */
class RenamingRefusedTest {
	@ParameterizedTest
	@ValueSource(strings = {"", " ", "a b", "1st", "a-", "-a", "a--b", "a.b", "\"a\"", "a\nb", "ann!", "/*a*/", "€"})
	void whatIsNoName(String name) {
		assertThat(refusal(name, "person ann‸")).isEqualTo("“" + name.strip()
				+ "” is not a name: a name begins with a letter or `_`, and continues with letters, digits, `_`, and "
				+ "`-` inside.");
	}

	@Test
	void whatHasThatNameAlready() {
		assertThat(refusal("bob", "person ann‸\nteam x", "\nteam bob")).as("teams and people are one kind")
				.isEqualTo("“bob” is already the name of another owner, in b.journey, line 2.");
		assertThat(refusal("b", "journey j { stage s { touchpoint a‸ } stage t { moment b } }"))
				.isEqualTo("“b” is already the name of another step, in a.journey, line 1.");
		assertThat(refusal("firm", "namespace acme.pe‸ople", "namespace acme.firm.sales"))
				.isEqualTo("There is already a namespace “acme.firm”, in b.journey.");
	}

	@Test
	void whatWouldHideSomethingElse() {
		assertThat(refusal("ann", "namespace p\nperson bob‸", "namespace q\nperson ann",
				"namespace p\nimport q.*\n\nsystem s { owner ann }"))
				.isEqualTo(
						"With that name, “ann” in c.journey, line 4, would mean something else: “p.ann” of a.journey, "
								+ "line 2. Write the full name there first.");
		assertThat(refusal("proof", "moment-type mine‸", "journey j { stage s { moment m { is proof } } }"))
				.as("the library comes behind the own namespace").isEqualTo(
						"With that name, “proof” in b.journey, line 1, would mean something else: “proof” of "
								+ "a.journey, line 1. Write the full name there first.");
	}

	@Test
	void whatWouldBeHidden() {
		assertThat(refusal("ann", "namespace p\nperson bob‸", "namespace q\nperson ann\n",
				"namespace q\nimport p.*\nsystem s { owner bob }"))
				.isEqualTo(
						"With that name, “bob” in c.journey, line 3, would mean something else: “q.ann” of b.journey, "
								+ "line 2. Write the full name there first.");
	}

	@Test
	void whatWouldMeanTwoThings() {
		assertThat(refusal("ann", "namespace p\nperson bob‸", "namespace q\nperson ann\n",
				"import p.*\nimport q.*\nsystem s { owner ann }"))
				.isEqualTo(
						"With that name, “ann” in c.journey, line 3, would be ambiguous. Write the full name there "
								+ "first.");
	}

	@Test
	void whatWouldGiveMeaningToANameWithout() {
		assertThat(refusal("ann", "person bob‸", "system s { owner ann }"))
				.isEqualTo(
						"With that name, “ann” in b.journey, line 1, which means nothing now, would mean “ann” of "
								+ "a.journey, line 1. Mend that name first.");
	}

	@Test
	void pathsThatWouldLeadElsewhere() {
		assertThat(refusal("loan",
				"journey j { stage s { sub-journey zo‸om of in touchpoint t { then loan.x } } }\njourney in { stage s "
						+ "{ touchpoint x } }\njourney loan { stage s { touchpoint x } }"))
				.isEqualTo(
						"With that name, “loan.x” in a.journey, line 1, would mean something else: “in.x” of "
								+ "a.journey, line 2. Write the full name there first.");
	}

	@Test
	void stepsThatWouldStandForOthers() {
		assertThat(refusal("u", "journey now { stage s { touchpoint t touchpoint u } }",
				"journey later { improves now stage s { touchpoint t touchpoint n‸ew } }"))
				.isEqualTo(
						"With that name, the step “new” in b.journey, line 1, would stand for another step than now: "
								+ "a step of a to-be journey stands for the step of the same name.");
	}

	@Test
	void theLibrary() {
		assertThat(refusal("buying", "journey j { stage s { is pur‸chase } }"))
				.isEqualTo("“purchase” belongs to the library, which all workspaces share: it keeps its name.");
		assertThat(refusal("own", "journey j { stage s { is st‸d.purchase } }"))
				.isEqualTo("“std” belongs to the library, which all workspaces share: it keeps its name.");
	}

	@Test
	void namesInTextThatCannotBeRead() {
		assertThat(refusal("anna", "person ann‸", "team t\nsystem s { whatever ann }"))
				.isEqualTo(
						"“ann” is also in b.journey, where text cannot be read (line 2): mend that first, so that no "
								+ "use of the name is missed.");
	}

	@Test
	void oneWordForSeveralThings() {
		assertThat(refusal("y", "import p.x‸", "namespace p\nteam x\nchannel x"))
				.isEqualTo("“x” names several different things here: rename each one where it is declared.");
	}

	@Test
	void whatIsNoName() {
		assertThat(refusal("y", "te‸am x")).isEqualTo("There is nothing to rename here.");
		assertThat(refusal("y", "team x { lead nob‸ody }")).isEqualTo("There is nothing to rename here.");
	}

	@Test
	void isToldInTheLanguageOfTheWorkspace() {
		Opened opened = Opened.texts(Texts.settings("language = de"), "person ann‸\nteam bob");

		assertThat(refused(() -> Renaming.edits(opened.file(), opened.caret(), "bob")).getResponseError().getMessage())
				.isEqualTo("Den Namen „bob“ gibt es schon (Team oder Person), in a.journey, Zeile 2.");
	}

	@Test
	void isAnErrorOfTheProtocol() {
		Opened opened = Opened.texts("person ann‸\nsystem s { owner bob }");

		assertThat(refused(() -> Renaming.edits(opened.file(), opened.caret(), "1")).getResponseError().getCode())
				.isEqualTo(ResponseErrorCode.InvalidParams.getValue());
		assertThat(refused(() -> Renaming.edits(opened.file(), opened.caret(), "bob")).getResponseError().getCode())
				.isEqualTo(ResponseErrorCode.RequestFailed.getValue());
	}

	@Test
	void isSaidBeforeANameIsTyped() {
		Opened opened = Opened.texts("journey j { stage s { is pur‸chase } }");

		assertThat(refused(() -> Renaming.prepare(opened.file(), opened.caret())).getResponseError().getMessage())
				.startsWith("“purchase” belongs to the library");
	}
}
