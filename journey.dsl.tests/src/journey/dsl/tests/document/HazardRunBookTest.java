package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Optional;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.part.Total;
import journey.dsl.document.hazards.Contact;
import journey.dsl.document.hazards.HazardRunBook;
import journey.dsl.document.hazards.Scene.Gauge;
import journey.dsl.document.hazards.Scene.Spot;
import journey.dsl.document.hazards.Scene.Task;
import journey.dsl.document.hazards.Scene;
import org.junit.jupiter.api.Test;

/** What to do when something goes wrong. */
class HazardRunBookTest {
	private static HazardRunBook book(String clauses) {
		return HazardRunBook.of(Models.journey(clauses));
	}

	private static Scene scene(String clauses, String more) {
		return book("stage s \"Start\" { moment a \"A\" { owner sales } touchpoint b \"B\" } hazard z \"It breaks\" at "
				+ clauses + more).scenes().get(0);
	}

	@Test
	void theMostUrgentComesFirstAndWhatNobodySeesComingLast() {
		HazardRunBook book = book("""
				stage s { touchpoint a }
				hazard blind "Blind" at a { impact high likelihood likely }
				hazard unknown "Unknown" at a { warning "w" }
				hazard low "Low" at a { warning "w" impact low likelihood likely }
				hazard rare "Rare" at a { warning "w" impact high likelihood rare }
				hazard likely "Likely" at a { warning "w" impact high likelihood likely }
				hazard again "Likely too" at a { warning "w" impact high likelihood likely }
				""");
		assertThat(book.scenes()).extracting(Scene::title).containsExactly("Likely", "Likely too", "Rare", "Low",
				"Unknown", "Blind");
		assertThat(book.scenes()).extracting(Scene::isWithoutSign).containsExactly(false, false, false, false, false,
				true);
	}

	@Test
	void aSceneSaysWhatToDoWhereAndHowFast() {
		Scene scene = scene(
				"""
						a { warning "smoke" impact medium likelihood rare plan "Call first" by desk within 1 hour plan \
						"Pray" learned from talks }
						""",
				"");
		assertThat(scene.warning()).contains("smoke");
		assertThat(scene.anchor()).isEqualTo("hazard-z");
		assertThat(scene.spots())
				.containsExactly(new Spot(Optional.of("Start"), new Mention("A", Optional.of("moments.html#step-a"))));
		assertThat(scene.tasks()).containsExactly(
				new Task("Call first", Optional.of("Order desk \u00b7 within 1 hour")),
				new Task("Pray", Optional.empty()));
		assertThat(scene.risk().impact()).isEqualTo(new Gauge("Impact", "medium", 2));
		assertThat(scene.risk().likelihood()).isEqualTo(new Gauge("Likelihood", "rare", 1));
		assertThat(scene.learnedFrom()).contains("Talks");
	}

	@Test
	void aTouchpointIsFoundOnTheMap() {
		assertThat(scene("b { }", "").spots().get(0).step().href()).contains("map.html#step-b");
	}

	@Test
	void aHazardAtSeveralStepsIsOneSceneAtAllOfThem() {
		HazardRunBook book = book(
				"""
						stage s "Start" { moment a "A" { owner sales } touchpoint b "B" { owner sales } } stage e \
						"End" { touchpoint c "C" { owner desk } }
						hazard z "It breaks" at a, b, c, nowhere { plan "p" }
						""");
		assertThat(book.totals().get(0).number()).isEqualTo(1);
		assertThat(book.scenes().get(0).spots()).containsExactly(
				new Spot(Optional.of("Start"), new Mention("A", Optional.of("moments.html#step-a"))),
				new Spot(Optional.empty(), new Mention("B", Optional.of("map.html#step-b"))),
				new Spot(Optional.of("End"), new Mention("C", Optional.of("map.html#step-c"))),
				new Spot(Optional.empty(), new Mention("nowhere", Optional.empty())));
		assertThat(book.scenes().get(0).contacts()).extracting(contact -> contact.owner().text(), Contact::part)
				.containsExactly(tuple("Sales", "owns \u201cA\u201d, \u201cB\u201d"),
						tuple("Order desk", "owns \u201cC\u201d"));
		assertThat(scene("a, b", "").contacts()).extracting(Contact::part).containsExactly("owns \u201cA\u201d");
	}

	@Test
	void whoActsIsCalledBeforeWhoOwnsTheStepAndEachOnce() {
		Scene scene = scene("a { plan \"One\" by desk plan \"Two\" by desk plan \"Three\" by lena-o }",
				" } person lena-o \"Lena O.\" { contact \"12\" } journey y {");
		assertThat(scene.contacts()).extracting(contact -> contact.owner().text(), Contact::part)
				.containsExactly(tuple("Order desk", "acts"), tuple("Lena O.", "acts"),
						tuple("Sales", "owns the step"));
	}

	@Test
	void aTeamIsReachedThroughItsLeadAndAPersonThroughTheirTeam() {
		Scene scene = scene("a { plan \"One\" by crew plan \"Two\" by mate plan \"Three\" by alone }",
				"""
						 } team crew "Crew" { lead captain } person captain "Captain" { contact "+1" } team hull \
						"Hull" { contact "+2" } person mate "Mate" { team hull }
						person alone "Alone" journey y {
						""");
		assertThat(scene.contacts()).extracting(Contact::reach).containsExactly(Optional.of("Captain: +1"),
				Optional.of("Hull: +2"), Optional.empty(), Optional.empty());
	}

	@Test
	void whatIsMissingIsCounted() {
		HazardRunBook book = book(
				"""
						stage s { touchpoint a } hazard one at a { warning "w" plan "p" by sales } hazard two at a { \
						plan "p" } hazard three at a { }
						""");
		assertThat(book.totals()).extracting(Total::number).containsExactly(3, 2, 1, 1);
		assertThat(book.totals()).extracting(Total::open).containsExactly(false, true, true, true);
	}

	@Test
	void aHazardAtAStepThatNobodyKnowsIsKept() {
		Scene scene = scene("nowhere { plan \"p\" by nobody }", "");
		assertThat(scene.spots()).containsExactly(new Spot(Optional.empty(), new Mention("nowhere", Optional.empty())));
		assertThat(scene.risk().impact()).isEqualTo(new Gauge("Impact", "not known", 0));
		assertThat(scene.contacts()).extracting(contact -> contact.owner().text(), Contact::reach)
				.containsExactly(tuple("nobody", Optional.empty()));
	}

	@Test
	void aJourneyWithoutHazardsHasNoRunBook() {
		JourneyContext none = Models.journey("stage s { touchpoint a }");
		JourneyContext one = Models.journey("stage s { touchpoint a } hazard z at a { }");
		assertThat(none.page("hazards")).isEmpty();
		assertThat(one.page("hazards")).contains("hazards.html");
	}
}
