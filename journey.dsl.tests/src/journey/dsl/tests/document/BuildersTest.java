package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.moments.MasteryTask;
import journey.dsl.document.moments.MomentCard;
import journey.dsl.document.moments.MomentCards;
import journey.dsl.document.grid.Cell;
import journey.dsl.document.grid.Layer;
import journey.dsl.document.handoffs.HandOffSheet;
import journey.dsl.document.handoffs.HandOffSheets;
import journey.dsl.document.map.JourneyMap;
import journey.dsl.document.map.StepColumn;
import journey.dsl.document.map.WayText;
import journey.dsl.document.onepage.MomentOnPage;
import journey.dsl.document.onepage.OnePage;
import journey.dsl.document.onepage.Shortened;
import journey.dsl.document.part.Fact;
import journey.dsl.document.part.StandingMark;
import org.junit.jupiter.api.Test;

/** What is on the pages. */
class BuildersTest {
	private static List<StepColumn> columns(JourneyMap map) {
		return map.strips().stream().flatMap(strip -> strip.bands().stream()).flatMap(band -> band.steps().stream())
				.toList();
	}

	@Test
	void aCardOnThePageSaysWhatMatters() {
		OnePage page = OnePage.of(Models.journey(
				"""
						for chris owner carla job "Arrive" aims for reorders
						stage go "Go" { owner sales
						  moment sign "I sign" { is proof make-or-break rank 3 job "Commit"
						    expects "one signature" within 2 business days at most 1 times today 3 times set by sales \
						met by desk
						    feels negative "nervous" if-badly "I leave" chance of reorders today 40% target 60% \
						estimated } }
						"""));
		assertThat(page.head().facts()).extracting(Fact::text).containsExactly("Carla", "Chris", "Arrive", "Reorders");
		MomentOnPage card = page.cards().get(0);
		assertThat(card.head().rank()).isEqualTo("3");
		assertThat(card.wish().limit()).contains("today 3 times \u00b7 within 2 business days \u00b7 at most once");
		assertThat(card.feeling()).contains("nervous (negative, \u22121)");
		assertThat(card.owner()).contains("Sales");
		assertThat(card.worst()).contains("I leave");
		assertThat(card.odds().orElseThrow().bar().width()).isEqualTo("20%");
		assertThat(card.shortened()).isFalse();
	}

	@Test
	void aHazardAtSeveralStepsStandsAtEachOfThem() {
		JourneyContext context = Models.journey(
				"stage s { touchpoint a moment b moment c touchpoint d } hazard h \"It breaks\" at a, c, b { }");
		assertThat(MomentCards.of(context).cards()).extracting(card -> card.hazards().get(0).title())
				.containsExactly("It breaks", "It breaks");
		assertThat(MomentCards.of(context).cards()).extracting(card -> card.hazards().get(0).anchor())
				.containsExactly(Optional.empty(), Optional.of("hazard-h"));
		assertThat(columns(JourneyMap.of(context))).extracting(column -> column.toString().contains("It breaks"))
				.containsExactly(true, true, true, false);
	}

	@Test
	void handOffsStandBehindTheStageTheyLeave() {
		OnePage page = OnePage.of(Models.journey("""
				stage a { touchpoint x } stage b { touchpoint y } hand-off h from sales to desk after x before y { }
				"""));
		assertThat(page.stages().get(0).handOffs()).extracting(passing -> passing.from() + ">" + passing.to())
				.containsExactly("Sales>Order desk");
		assertThat(page.stages().get(1).handOffs()).isEmpty();
	}

	@Test
	void textsAreShortenedAtAWordAndSaySo() {
		assertThat(Shortened.of("a few words only", 100)).isEqualTo(new Shortened("a few words only", false));
		assertThat(Shortened.of("a few words that go on and on", 14))
				.isEqualTo(new Shortened("a few words\u2026", true));
		assertThat(Shortened.of("\u65e5".repeat(20), 10).text()).isEqualTo("\u65e5".repeat(5) + "\u2026");
		assertThat(Shortened.of("\ud83c\udf89".repeat(9), 3).text()).isEqualTo("\ud83c\udf89\u2026");
	}

	@Test
	void theMapShowsOnlyLayersThatSaySomething() {
		JourneyMap map = JourneyMap.of(Models.journey(
				"""
						stage s { touchpoint a { thinks "hm" backstage "secret" by sales frontstage "also ours" detail \
						regulated "tax number" } touchpoint b }
						"""));
		assertThat(map.layers()).extracting(Layer::label).containsExactly("Thinks and says", "Regulated");
		assertThat(map.curve()).isFalse();
		assertThat(map.waysHeight()).isZero();
		assertThat(map.toString()).doesNotContain("secret").doesNotContain("also ours");
		assertThat(columns(map).get(1).cells()).extracting(Cell::lines).isNotEmpty()
				.allSatisfy(lines -> assertThat(lines).isEmpty());
	}

	@Test
	void waysReadLikeSentences() {
		JourneyMap map = JourneyMap.of(Models.journey(
				"""
						stage s { touchpoint a "A" { back-to a 30% when "again" at most 3 times exit as goes 5% when \
						"no" exit when "x" then c 1% when "y" } touchpoint b touchpoint c "C" }
						"""));
		assertThat(columns(map).get(0).wayTexts()).extracting(WayText::text).containsExactly(
				"30% back to \u201cA\u201d, when again, at most 3 times", "5% leave: Goes, when no", "leave, when x",
				"1% on to \u201cC\u201d, when y");
	}

	@Test
	void longStagesGoOnInTheNextStrip() {
		StringBuilder steps = new StringBuilder();
		for (int i = 0; i < 8; i++) steps.append("touchpoint t" + i + " ");
		JourneyMap map = JourneyMap
				.of(Models.journey("stage s \"Long\" { " + steps + " } stage t \"Short\" { touchpoint u }"));
		assertThat(map.strips()).hasSize(2);
		assertThat(map.strips().get(1).bands()).extracting(band -> band.title()).containsExactly("Long, continued",
				"Short");
	}

	@Test
	void cardsBeginWithMakeOrBreakAndHaveAllFourSteps() {
		MomentCards cards = MomentCards.of(Models.journey(
				"""
						owner carla
						stage s { moment a "A" { } moment b "B" { make-or-break rank 1 deliver "Do it" by sales due \
						2027-01-31 measure "Count" done } }
						"""));
		assertThat(cards.cards()).extracting(card -> card.head().title()).containsExactly("B", "A");
		List<MasteryTask> mastery = cards.cards().get(0).mastery();
		assertThat(mastery).extracting(step -> step.tasks().get(0).text()).containsExactly("", "", "Do it", "Count");
		assertThat(mastery.get(2).tasks().get(0).who()).isEqualTo("Sales \u00b7 due 2027-01-31");
		assertThat(mastery.get(3).tasks().get(0))
				.isEqualTo(new MasteryTask.Task("Count", "Carla \u00b7 done", true, false));
	}

	@Test
	void cardsSayWhatIsNotMetAndWhatIsOverdue() {
		MomentCard card = MomentCards
				.of(Models.journey(
						"""
								owner carla stage s { moment a "A" { expects "fast" within 1 day today 3 days set by \
								sales met by desk expects "well" at least 90% today 95% expects "kind"
								  choices "one", "two" simplify "Late" due 2020-01-01 measure "Counted" done } }
								"""))
				.cards().get(0);
		assertThat(card.expectations()).extracting(one -> one.standing().map(StandingMark::text))
				.containsExactly(Optional.of("not met today"), Optional.of("met today"), Optional.empty());
		assertThat(card.expectations().get(0).facts())
				.contains(new Fact("Raised by", "Sales", Optional.of("../teams/sales.html")));
		assertThat(card.facts()).contains(new Fact("Choices", "one \u00b7 two"));
		assertThat(card.mastery()).extracting(step -> step.tasks().get(0).late()).containsExactly(false, true, false,
				false);
	}

	@Test
	void checklistsAreInheritedEvenInACircle() {
		JourneyContext context = Models.journey(
				"stage s { moment a { is go-live } } } moment-type go-live { checklist \"own\" extends other } "
						+ "moment-type other { checklist \"inherited\", \"own\" extends go-live } journey x {");
		assertThat(MomentCards.of(context).cards().get(0).checklists().get(0).questions()).containsExactly("own",
				"inherited");
	}

	@Test
	void aHandOffSheetNamesBothSides() {
		HandOffSheet sheet = HandOffSheets
				.of(Models.journey(
						"""
								stage s { touchpoint a "A" touchpoint b "B" }
								hand-off h from sales to desk after a before b { accountable carla carries "one", \
								"two" wait at most 1 business day today 2 business days practice overlap, crm-record \
								seen-by-customer }
								"""))
				.sheets().get(0);
		assertThat(sheet.route().after().href()).contains("map.html#step-a");
		assertThat(sheet.carries()).containsExactly("one", "two");
		assertThat(sheet.waiting().limit()).contains("1 business day");
		assertThat(sheet.facts()).containsExactly(new Fact("Accountable", "Carla", Optional.of("../teams/carla.html")),
				new Fact("How", "overlap, CRM record"));
		assertThat(sheet.seen()).isTrue();
		assertThat(sheet.waiting().standing()).contains(new StandingMark("over the limit today", "bad"));
		assertThat(sheet.route().from()).isEqualTo(new Mention("Sales", Optional.of("../teams/sales.html")));
	}

	@Test
	void aHandOffSheetSaysThatNobodyAnswersForIt() {
		HandOffSheet sheet = HandOffSheets
				.of(Models.journey(
						"stage s { touchpoint a } hand-off h from sales to desk after a { wait at most 1 day }"))
				.sheets().get(0);
		assertThat(sheet.facts()).containsExactly(new Fact("Accountable", "nobody named"));
		assertThat(sheet.waiting().standing()).isEmpty();
	}
}
