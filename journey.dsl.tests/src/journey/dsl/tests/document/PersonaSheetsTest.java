package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.part.Fact;
import journey.dsl.document.part.FeelingSign;
import journey.dsl.document.personas.PersonaSheet;
import journey.dsl.document.personas.PersonaSheet.Liking;
import journey.dsl.document.personas.PersonaSheets;
import journey.dsl.document.personas.Travel;
import org.junit.jupiter.api.Test;

/** What is on the sheets of personas. */
class PersonaSheetsTest {
	private static final String CUSTOMERS = """
			channel phone "Phone" { is human } channel web "Web" { is digital }
			persona chris "Chris" { segment "Buyers" role "Buyer" part decides, buys experience expert goal "be fast" \
			need "the truth" says "Hm"
			  prefers web because "it is quick" prefers phone during purchase }
			persona lena "Lena"
			""";

	private static PersonaSheets sheets(String journeys) {
		return PersonaSheets.of(Models.site(Models.of(CUSTOMERS + journeys)));
	}

	private static Travel travel(String persona, String clauses) {
		return sheets("journey j \"J\" { for chris, lena job \"Arrive\" " + clauses + " }").sheets().stream()
				.filter(sheet -> sheet.title().equals(persona)).findFirst().orElseThrow().travels().get(0);
	}

	@Test
	void aSheetSaysWhoTheyAreAndWhatTheyWant() {
		PersonaSheet sheet = sheets("").sheets().get(0);
		assertThat(sheet.anchor()).isEqualTo("persona-chris");
		assertThat(sheet.facts()).containsExactly(new Fact("Who they are", "Buyer"), new Fact("Segment", "Buyers"),
				new Fact("In the purchase", "decides, buys"), new Fact("Does this", "often"));
		assertThat(sheet.goals()).containsExactly("be fast");
		assertThat(sheet.needs()).containsExactly("the truth");
		assertThat(sheet.quotes()).containsExactly("Hm");
		assertThat(sheet.likings()).containsExactly(new Liking("Web", "in general", "because it is quick"),
				new Liking("Phone", "during Purchase", "nobody has said why yet"));
		assertThat(sheet.travels()).isEmpty();
	}

	@Test
	void thereAreSheetsWhereSomebodyIsDescribed() {
		assertThat(PersonaSheets.isFor(Models.site(Models.of("persona p")))).isTrue();
		assertThat(PersonaSheets.isFor(Models.site(Models.of("team t")))).isFalse();
	}

	@Test
	void theirMomentsBeginWithThoseWhereTheJobIsWonOrLostForThem() {
		String clauses = """
				stage s { moment plain moment theirs "Theirs" { matters to chris } moment second "Second" { \
				make-or-break rank 2 job "Go" expects "speed" within 2 days }
				  moment first "First" { make-or-break rank 1 for chris } moment hers { make-or-break rank 3 for lena \
				} moment alone { make-or-break rank 4 only for lena }
				  moment others { make-or-break rank 5 matters to lena } }
				""";
		Travel chris = travel("Chris", clauses);
		assertThat(chris.moments()).extracting(moment -> moment.rank().orElse("-") + " " + moment.moment().text())
				.containsExactly("1 First", "2 Second", "- Theirs");
		assertThat(chris.moments().get(1).expects()).containsExactly("speed (within 2 days)");
		assertThat(chris.moments().get(1).job()).contains("Go");
		assertThat(chris.moments().get(1).moment().href()).contains("j/moments.html#step-second");
		assertThat(chris.others()).isEqualTo(3);
		assertThat(chris.matrix()).contains("j/persona-matrix.html");
	}

	@Test
	void feelingsAndPainsAreTheirs() {
		String clauses = """
				stage s { touchpoint a "A" { feels negative "lost" for chris feels positive for lena feels neutral \
				pain "rarely so" rarely pain "always so" often }
				  touchpoint b "B" { only for lena feels positive } touchpoint c "C" { matters to lena pain "hers" \
				often } }
				""";
		Travel chris = travel("Chris", clauses);
		assertThat(chris.feelings()).hasSize(1);
		assertThat(chris.feelings().get(0).signs())
				.containsExactly(new FeelingSign(22, "low", "lost (negative, \u22121)"));
		assertThat(chris.pains()).extracting(pain -> pain.text() + " at " + pain.step().text())
				.containsExactly("always so (often) at A", "rarely so (rarely) at A");
		assertThat(travel("Lena", clauses).feelings()).extracting(step -> step.step().text()).containsExactly("A", "B");
	}

	@Test
	void whereTheirChannelIsMissingIsWhatTheRuleSays() {
		String clauses = """
				stage buy { is purchase touchpoint a "A" { via web } touchpoint b { via phone, web } touchpoint c { \
				via web matters to lena } touchpoint d }
				stage use { is use touchpoint e { via web } touchpoint f "F" { via phone } }
				""";
		assertThat(travel("Chris", clauses).misfits())
				.extracting(misfit -> misfit.step().text() + ": " + misfit.fit().text())
				.containsExactly("A: prefers Phone, gets Web", "F: prefers Web, gets Phone");
		assertThat(travel("Lena", clauses).misfits()).isEmpty();
	}

	@Test
	void retiredJourneysAreLeftOutAndAJourneyForNobodyIsNobodys() {
		PersonaSheets sheets = sheets(
				"journey old { status retired for chris } journey free { } journey now \"Now\" { for chris, chris, "
						+ "unknown }");
		assertThat(sheets.sheets())
				.extracting(sheet -> sheet.travels().stream().map(travel -> travel.journey().text()).toList())
				.containsExactly(List.of("Now"), List.of());
		assertThat(sheets.sheets().get(0).travels().get(0).matrix()).as("no moments, no matrix")
				.isEqualTo(Optional.empty());
	}
}
