package journey.dsl.tests.ide.rename;

import static journey.dsl.tests.ide.rename.Renamed.text;
import static journey.dsl.tests.ide.rename.Renamed.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import journey.dsl.ide.rename.Renaming;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.junit.jupiter.api.Test;

/** What gets another name gets it wherever it is named. */
class RenamingTest {
	private static final String LOAN = """
			namespace acme
			journey loan {
			  stage s { touchpoint offer sub-journey details of set-up { then details.invite } }
			  hand-off h from a to b after details.invite before loan.offer
			}
			journey set-up { stage s { touchpoint invite } }
			""";

	@Test
	void whereItIsDeclaredAndWhereItIsUsed() {
		assertThat(text("bill", "team a { lead b‸ob }\nperson bob")).isEqualTo("team a { lead bill }\nperson bill");
		assertThat(text("bill", "team a { lead bob }\nperson bob‸ \"Bob\"")).as("its title is its own")
				.isEqualTo("team a { lead bill }\nperson bill \"Bob\"");
	}

	@Test
	void inAllFiles() {
		assertThat(texts("anna", "namespace acme.people\nteam sales { lead ann }\nperson a‸nn\n",
				"namespace acme\nimport acme.people.ann\nsystem x { owner ann }",
				"namespace q\nimport acme.people.*\nsystem y { owner ann }\nsystem z { owner acme . people . ann }",
				"person ann")).containsExactly(
						"namespace acme.people\nteam sales { lead anna }\nperson anna\n",
						"namespace acme\nimport acme.people.anna\nsystem x { owner anna }",
						"namespace q\nimport acme.people.*\nsystem y { owner anna }\nsystem z { owner acme . people . "
								+ "anna }",
						"person ann");
	}

	@Test
	void inListsOfSteps() {
		assertThat(text("call",
				"journey j { stage s { touchpoint a touchpoint b‸ } hazard h at a, b action x improves b, a, j.b }"))
				.isEqualTo(
						"journey j { stage s { touchpoint a touchpoint call } hazard h at a, call action x improves "
								+ "call, a, j.call }");
	}

	@Test
	void atAnyOfItsUses() {
		assertThat(texts("anna", "namespace p\nperson ann", "import p.an‸n\nsystem y { owner ann }")).containsExactly(
				"namespace p\nperson anna",
				"import p.anna\nsystem y { owner anna }");
		assertThat(texts("anna", "namespace p\nperson ann", "system y { owner p.‸ann }"))
				.containsExactly("namespace p\nperson anna", "system y { owner p.anna }");
	}

	@Test
	void inTheMiddleOfPathsThroughSubJourneys() {
		assertThat(text("more", LOAN.replace("sub-journey details", "sub-journey de‸tails")))
				.isEqualTo(LOAN.replace("details", "more"));
		assertThat(text("call", LOAN.replace("touchpoint invite", "touchpoint ‸invite")))
				.isEqualTo(LOAN.replace("invite", "call"));
		assertThat(text("set", LOAN.replace("of set-up", "of set-‸up"))).isEqualTo(LOAN.replace("set-up", "set"));
	}

	@Test
	void aJourneyBeforeItsSteps() {
		assertThat(texts("credit", LOAN.replace("journey loan", "journey lo‸an"),
				"import acme.loan\njourney j { stage s { touchpoint t { then loan.offer } touchpoint u { then "
						+ "acme.loan.offer } } }"))
				.containsExactly(LOAN.replace("loan", "credit"),
						"import acme.credit\njourney j { stage s { touchpoint t { then credit.offer } touchpoint u { "
								+ "then acme.credit.offer } } }");
	}

	@Test
	void aStepOfAnotherJourney() {
		assertThat(texts("bid", LOAN.replace("touchpoint offer", "touchpoint offer‸"),
				"journey j { stage s { touchpoint t { then acme.loan.offer } touchpoint offer } }"))
				.containsExactly(LOAN.replace("offer", "bid"),
						"journey j { stage s { touchpoint t { then acme.loan.bid } touchpoint offer } }");
	}

	@Test
	void aNamespaceInAllFiles() {
		assertThat(texts("firm", "namespace acme.peo‸ple\nperson ann",
				"namespace acme\nimport acme.people.*\nimport acme.people.ann\nsystem x { owner acme.people.ann "
						+ "}\nsystem y { owner people.ann }",
				"person people")).containsExactly("namespace acme.firm\nperson ann",
						"namespace acme\nimport acme.firm.*\nimport acme.firm.ann\nsystem x { owner acme.firm.ann "
								+ "}\nsystem y { owner firm.ann }",
						"person people");
		assertThat(texts("ajax", "namespace ac‸me.people\nperson ann",
				"namespace acme\nimport acme.people.*\nsystem x { owner acme.people.ann }"))
				.as("the common beginning of several").containsExactly("namespace ajax.people\nperson ann",
						"namespace ajax\nimport ajax.people.*\nsystem x { owner ajax.people.ann }");
	}

	@Test
	void butNothingElseOfThatName() {
		String others = "channel x\nsystem x { owner x note \"x\" tags x }\njourney x { owner x stage x { touchpoint "
				+ "x { via x } touchpoint y { then x } } }";

		assertThat(text("z", "team x‸\n" + others)).isEqualTo("team z\n" + others.replace("owner x", "owner z"));
		assertThat(text("z", "team x\n" + others.replace("touchpoint x", "touchpoint ‸x")))
				.isEqualTo("team x\n" + others.replace("touchpoint x", "touchpoint z").replace("then x", "then z"));
	}

	@Test
	void whatIsImportedWithItStaysImported() {
		assertThat(texts("y", "namespace p\nteam x‸\nchannel x",
				"import p.x\r\nsystem s { owner x }\r\njourney j { stage s { touchpoint t { via x } } }"))
				.containsExactly("namespace p\nteam y\nchannel x",
						"import p.y\r\nimport p.x\r\nsystem s { owner y }\r\njourney j { stage s { touchpoint t { via "
								+ "x } } }");
	}

	@Test
	void textsAndCommentsStayAsTheyAre() {
		assertThat(
				text("b", "// a\nteam a‸ \"a\" { note \"a\" allow \"a\" because \"a\" /* a */ }\nsystem s { owner a }"))
				.isEqualTo("// a\nteam b \"a\" { note \"a\" allow \"a\" because \"a\" /* a */ }\nsystem s { owner b }");
	}

	@Test
	void wordsOfTheLanguageAreNamesLikeOthers() {
		assertThat(text("owner", "team team‸ { lead lead }\nperson lead { team team }\nsystem system { owner team }"))
				.isEqualTo("team owner { lead lead }\nperson lead { team owner }\nsystem system { owner owner }");
		assertThat(text("then", "journey j { stage s { touchpoint a‸ { then a } } }"))
				.isEqualTo("journey j { stage s { touchpoint then { then then } } }");
	}

	@Test
	void namesAreTheSameInEveryNormalForm() {
		assertThat(text("zoe\u0308", "person u\u0308‸ber\nteam a { lead \u00FCber }"))
				.isEqualTo("person zo\u00EB\nteam a { lead zo\u00EB }");
		assertThat(text("u\u0308ber", "person \u00FCber‸")).as("the same name in other characters")
				.isEqualTo("person \u00FCber");
	}

	@Test
	void lineEndsStayAsTheyAre() {
		assertThat(text("b", "team a‸\r\nsystem s {\r\n  owner a\r\n}\r\n"))
				.isEqualTo("team b\r\nsystem s {\r\n  owner b\r\n}\r\n");
	}

	@Test
	void stepsThatStandForOthersOfTheirNameSayItThen() {
		String now = "journey now { stage s { touchpoint t touchpoint u } }";
		String later = "journey later { improves now stage s { touchpoint t { via web } touchpoint u } }\nchannel web";

		assertThat(texts("x", now.replace("point t", "point t‸"), later))
				.containsExactly(now.replace("point t", "point x"),
						later.replace("{ via web }", "{ via web replaces x }"));
		assertThat(texts("x", now, later.replace("point t", "point t‸"))).containsExactly(now,
				later.replace("touchpoint t { via web }", "touchpoint x { via web replaces t }"));
	}

	@Test
	void ofTwoWithOneNameTheOneAtTheCaret() {
		assertThat(text("b", "team a\nteam a‸\nsystem s { owner a }"))
				.isEqualTo("team a\nteam b\nsystem s { owner a }");
		assertThat(text("same", "team a\nteam same‸")).as("nothing to do").isEqualTo("team a\nteam same");
	}

	@Test
	void theWordAtTheCaretIsOffered() {
		assertThat(offered("team a { lead b‸ob }\nperson bob")).contains("bob = bob");
		assertThat(offered("team a { lead p . b‸ob }\n", "namespace p person bob")).contains("bob = bob");
		assertThat(offered("namespace acme . peo‸ple")).contains("people = people");
		assertThat(offered("person u\u0308‸ber")).as("as names are compared").contains("u\u0308ber = \u00FCber");
	}

	@Test
	void whereNothingIsNamedNothingIsOffered() {
		assertThat(offered("te‸am a")).isEmpty();
		assertThat(offered("team a { note \"‸a\" }")).isEmpty();
		assertThat(offered("team a { lead nob‸ody }")).isEmpty();
	}

	private static Optional<String> offered(String... texts) {
		Opened opened = Opened.texts(texts);
		Optional<PrepareRenameResult> offered = Renaming.prepare(opened.file(), opened.caret());
		return offered.map(word -> opened.words(word.getRange()) + " = " + word.getPlaceholder());
	}
}
