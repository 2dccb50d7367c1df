package journey.dsl.tests.ide.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.ide.navigation.Definition;
import journey.dsl.ide.navigation.NamePart;
import journey.dsl.ide.navigation.NameParts;
import journey.dsl.ide.navigation.References;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going to names, and listing where they are used. */
class NavigationTest {
	private static final String PEOPLE = """
			namespace acme.people
			team sales { lead ann }
			person ann
			""";
	private static final String LOAN = """
			namespace acme
			journey loan {
			  stage s { touchpoint offer sub-journey details of set-up { then details.invite } }
			  hand-off h from a to b after details.invite before loan.offer
			}
			journey set-up { stage s { touchpoint invite } }
			""";

	@Test
	void aNameLeadsToItsDeclaration() {
		assertThat(definition("team a { lead b‸ob }\nperson bob")).containsExactly("bob -> a.journey:2:8 bob");
		assertThat(definition("team a { lead bob‸ }\nperson bob")).as("behind the name")
				.containsExactly("bob -> a.journey:2:8 bob");
		assertThat(definition("person b‸ob")).as("the declaration itself").containsExactly("bob -> a.journey:1:8 bob");
	}

	@Test
	void eachWordOfALongerNameLeadsSomewhereElse() {
		String journey = "journey j { owner acme.people.ann for x stage s { touchpoint t { then acme.loan.offer } } }";
		assertThat(definition(PEOPLE, LOAN, journey.replace("people.ann", "people.an‸n")))
				.containsExactly("ann -> a.journey:3:8 ann");
		assertThat(definition(PEOPLE, LOAN, journey.replace("people.ann", "peo‸ple.ann")))
				.containsExactly("people -> a.journey:1:11 acme.people");
		assertThat(definition(PEOPLE, LOAN, journey.replace("loan.offer", "lo‸an.offer")))
				.containsExactly("loan -> b.journey:2:9 loan");
		assertThat(definition(PEOPLE, LOAN, journey.replace("loan.offer", "loan.of‸fer")))
				.containsExactly("offer -> b.journey:3:24 offer");
		assertThat(definition(PEOPLE, LOAN, journey.replace("acme.loan", "ac‸me.loan")))
				.containsExactly("acme -> b.journey:1:11 acme");
	}

	@Test
	void aPathLeadsThroughSubJourneys() {
		assertThat(definition(LOAN.replace("after details", "after de‸tails")))
				.containsExactly("details -> a.journey:3:42 details");
		assertThat(definition(LOAN.replace("after details.invite", "after details.in‸vite")))
				.containsExactly("invite -> a.journey:6:39 invite");
		assertThat(definition(LOAN.replace("before loan", "before lo‸an"))).as("journey and step")
				.containsExactly("loan -> a.journey:2:9 loan");
		assertThat(definition(LOAN.replace("of set-up", "of set‸-up")))
				.containsExactly("set-up -> a.journey:6:9 set-up");
	}

	@Test
	void theFirstWordsOfAPathLeadSomewhereThoughTheLastIsWrong() {
		assertThat(definition(LOAN.replace("after details.invite", "after de‸tails.invitation")))
				.containsExactly("details -> a.journey:3:42 details");
		assertThat(definition(LOAN.replace("after details.invite", "after details.invi‸tation"))).isEmpty();
	}

	@Test
	void whatIsReplacedStandsInTheJourneyThatIsImproved() {
		assertThat(definition(
				"journey now { stage s { touchpoint t sub-journey u of w } } journey w { stage s { touchpoint v } }\n"
						+ "journey later { improves now stage s { touchpoint t touchpoint x { replaces u‸.v } } }"))
				.containsExactly("u -> a.journey:1:50 u");
	}

	@Test
	void importedNamesLeadToWhatTheyMakeVisible() {
		assertThat(definition(PEOPLE, "import acme.people.a‸nn")).containsExactly("ann -> a.journey:3:8 ann");
		assertThat(definition(PEOPLE, "import acme.peo‸ple.ann"))
				.containsExactly("people -> a.journey:1:11 acme.people");
		assertThat(definition(PEOPLE, "import acme.people‸.*")).containsExactly("people -> a.journey:1:11 acme.people");
	}

	@Test
	void anImportedStepStandsInItsJourney() {
		assertThat(definition(LOAN, "import acme.lo‸an.offer")).containsExactly("loan -> a.journey:2:9 loan");
		assertThat(definition(LOAN, "import acme.loan.of‸fer")).containsExactly("offer -> a.journey:3:24 offer");
		assertThat(definition(LOAN, "import ac‸me.loan.offer")).containsExactly("acme -> a.journey:1:11 acme");
	}

	@Test
	void spacesAndCommentsMayStandAroundDots() {
		assertThat(definition(PEOPLE, "team t { lead acme . people /* a.b */\r\n. ‸ann }"))
				.containsExactly("ann -> a.journey:3:8 ann");
		assertThat(definition(PEOPLE, "team t { lead acme . peop‸le /* a.b */\r\n. ann }"))
				.containsExactly("people -> a.journey:1:11 acme.people");
	}

	@Test
	void aWordOfTheLanguageMayBeAName() {
		assertThat(definition("team team { lead le‸ad }\nperson lead")).containsExactly("lead -> a.journey:2:8 lead");
	}

	@Test
	void nowhereLeadWordsThatAreNoNames() {
		assertThat(definition("te‸am a")).isEmpty();
		assertThat(definition("team a { note \"‸a\" }")).isEmpty();
		assertThat(definition("journey j { stage s { is pur‸chase } }")).as("the library has no file").isEmpty();
		assertThat(definition("team a { lead nob‸ody }")).isEmpty();
	}

	@Test
	void usesStandInAllFiles() {
		String[] files = {PEOPLE,
				"namespace acme\nimport acme.people.ann\nperson other { note \"ann\" }\nsystem x { owner ann }",
				"team t { lead acme.people.a‸nn }"};
		assertThat(references(true, files)).containsExactly("a.journey:2:19 ann", "a.journey:3:8 ann",
				"b.journey:2:20 ann", "b.journey:4:18 ann",
				"c.journey:1:27 ann");
		assertThat(references(false, files)).doesNotContain("a.journey:3:8 ann").hasSize(4);
	}

	@Test
	void aWordInTheMiddleOfANameIsAUse() {
		assertThat(references(false, LOAN.replace("sub-journey details", "sub-journey de‸tails"))).containsExactly(
				"a.journey:3:67 details",
				"a.journey:4:32 details");
		assertThat(references(false, LOAN.replace("journey loan", "journey ‸loan")))
				.containsExactly("a.journey:4:54 loan");
	}

	@Test
	void equalNamesOfOtherKindsAreNoUses() {
		assertThat(references(true,
				"team x‸\nchannel x\njourney j { owner x stage s { touchpoint x { via x } touchpoint y { then x } } }"))
				.containsExactly("a.journey:1:6 x",
						"a.journey:3:19 x");
	}

	@Test
	void whatTheLibraryDeclaresHasUses() {
		assertThat(references(true, "journey j { stage a { is pur‸chase } stage b { is purchase } }")).containsExactly(
				"a.journey:1:26 purchase",
				"a.journey:1:50 purchase");
	}

	@Test
	void namesAreHighlightedWithWhatIsDoneToThem() {
		Opened opened = Opened.texts("person ann\nteam a { lead a‸nn }", "team b { lead ann }");

		assertThat(References.highlights(opened.file(), opened.caret()))
				.extracting(each -> each.getKind() + " " + (each.getRange().getStart().getLine() + 1))
				.containsExactly("Write 1", "Read 2");
		assertThat(References.highlights(opened.file(), 0)).as("at a keyword").isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "namespace", "import", "import a.", "import .*", "namespace a.b.\nteam a.b { lead a. }",
			"journey j { stage s { touchpoint t { then j..t then .t } } }",
			"team ä { lead 🙂 }\r\nperson 漢字",
			"sub-journey x of journey j { stage s { touchpoint t { then x.y.z } sub-journey x of j } }"})
	void everyPositionOfABrokenTextCanBeAsked(String text) {
		assertSane(Opened.texts(text).file());
	}

	@Test
	void everyNameOfTheExamplesMeansSomething() {
		OpenWorkspace examples = Opened.examples();
		int seen = 0;
		for (OpenFile file : Opened.files(examples)) {
			assertSane(file);
			for (Ref reference : file.source().references()) {
				seen++;
				List<NamePart> parts = NameParts.of(file).of(reference);
				assertThat(parts).as(reference.name()).hasSize(reference.name().split("\\.").length);
				assertThat(parts).allMatch(part -> !part.meanings().isEmpty() || !part.namespace().isEmpty());
				assertThat(parts.get(parts.size() - 1).meanings()).extracting(Element::qualifiedName)
						.containsExactly(reference.target());
			}
		}
		assertThat(seen).isGreaterThan(300);
	}

	private static void assertSane(OpenFile file) {
		NamePart last = null;
		for (NamePart part : NameParts.of(file).all()) {
			assertThat(file.text().substring(part.at().offset(), part.at().end())).isNotBlank();
			if (last != null) assertThat(part.at().offset()).isGreaterThanOrEqualTo(last.at().end());
			last = part;
		}
		for (int offset = 0; offset <= file.text().length(); offset += 7) {
			Definition.of(file, offset);
			References.highlights(file, offset);
		}
	}

	private static List<String> definition(String... texts) {
		Opened opened = Opened.texts(texts);
		List<String> lines = new ArrayList<>();
		for (LocationLink link : Definition.of(opened.file(), opened.caret()))
			lines.add(opened.words(link.getOriginSelectionRange()) + " -> "
					+ opened.line(new Location(link.getTargetUri(), link.getTargetSelectionRange())));
		return lines;
	}

	private static List<String> references(boolean withDeclaration, String... texts) {
		Opened opened = Opened.texts(texts);
		return References.of(opened.file(), opened.caret(), withDeclaration).stream().map(opened::line).toList();
	}
}
