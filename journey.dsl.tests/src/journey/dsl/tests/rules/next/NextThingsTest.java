package journey.dsl.tests.rules.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import journey.dsl.messages.Language;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Finding;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.next.FindingGroup;
import journey.dsl.rules.next.NextThing;
import journey.dsl.rules.next.NextThings;
import journey.dsl.rules.next.Weight;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What to do next: few things, the ones that matter most first, whatever else is edited. */
class NextThingsTest {
	private static final String SHOP = """
			team sales "Sales" team support "Support"
			journey buy "Buy a bicycle" {
			  stage look "Look" {
			    owner sales
			    touchpoint shop "I go to the shop"
			    moment test "I try one" { make-or-break rank 2 }
			  }
			  stage ride "Ride" {
			    owner support
			    moment pick-up "I pick it up" { make-or-break rank 1 then nowhere }
			    touchpoint last "I ride"
			  }
			}
			""";

	@Test
	void areAtMostFive() {
		assertThat(next(SHOP)).hasSize(NextThings.MOST);
		assertThat(next("journey j { status planned }")).hasSize(1);
		assertThat(next("")).isEmpty();
	}

	@Test
	void goByWeightAndThenByRank() {
		assertThat(next(SHOP)).extracting(NextThing::weight).isSorted().startsWith(Weight.CONTRADICTION)
				.contains(Weight.FRAME);
		String framed = SHOP.replace("then nowhere", "").replace("\"Buy a bicycle\" {",
				"\"Buy a bicycle\" { for p job \"Get a bicycle\" owner ada") + "persona p \"P\" person ada \"Ada\"";
		List<NextThing> things = next(framed);

		assertThat(things.get(0).weight()).isEqualTo(Weight.MAKE_OR_BREAK);
		assertThat(things.get(0).sentence()).contains("I pick it up");
		assertThat(things).filteredOn(each -> each.sentence().contains("“I pick it up”")).hasSizeLessThanOrEqualTo(2);
		assertThat(things).anyMatch(each -> each.sentence().contains("I try one"));
	}

	@Test
	void areOneSentenceEach() {
		assertThat(next(SHOP)).allMatch(each -> each.sentence().matches("[^.!?]*(`[^`]*`[^.!?]*|“[^”]*”[^.!?]*)*[.?]"));
	}

	@Test
	void aFullStopInATextOfTheModelEndsNoSentence() {
		String text = "journey j \"Wait. Really? Yes.\" { for p job \"x\" } persona p \"P\"";

		assertThat(next(text)).extracting(NextThing::sentence)
				.contains("Nobody owns “Wait. Really? Yes.” end to end: name one accountable person with `owner`.");
	}

	@Test
	void aThoughtIsNoThingToDo() {
		assertThat(next("team unused \"Unused\"")).isEmpty();
		assertThat(Texts.findingsOf("definition-is-used", "team unused \"Unused\"")).isNotEmpty();
	}

	/** An edit elsewhere neither reorders the things nor takes one away. */
	@Test
	void stayWhereTheyAreWhenSomethingElseIsEdited() {
		List<String> before = sentences(SHOP);

		assertThat(sentences("// a remark\n\nteam other \"Other\"\n" + SHOP)).isEqualTo(before);
		assertThat(sentences(SHOP.replace("touchpoint last \"I ride\"",
				"touchpoint last \"I ride\" touchpoint home \"I am at home\""))).isEqualTo(before);
		assertThat(sentences(SHOP.replace("touchpoint shop \"I go to the shop\"",
				"touchpoint shop \"I go to the shop\" { feels neutral }"))).isEqualTo(before);
	}

	@Test
	void theSameGapAtThreePlacesIsOneThing() {
		StringBuilder steps = new StringBuilder();
		for (String name : List.of("a", "b", "c", "d"))
			steps.append("moment ").append(name).append(" \"I ").append(name).append("\" { make-or-break } ");
		String text = "persona p \"P\" person ada \"Ada\" journey j \"J\" { for p job \"x\" owner ada stage s \"S\" { "
				+ steps + "} }";
		JourneyModel model = Texts.model(text);
		List<Finding> found = of("make-or-break-has-expectation", Texts.findings(model));

		List<FindingGroup> groups = FindingGroup.of(found);
		assertThat(groups).singleElement().extracting(FindingGroup::more).isEqualTo(3);
		assertThat(groups.get(0).message(model, Language.EN)).startsWith(found.get(0).message())
				.endsWith("The same goes for “I b”, “I c” and 1 more.");
		assertThat(groups.get(0).message(model, Language.DE)).endsWith("Dasselbe gilt für „I b“, „I c“ und 1 weitere.");
		assertThat(next(text).stream().filter(each -> each.findings().first().rule().equals(found.get(0).rule())))
				.hasSize(1);
	}

	@Test
	void twoAreNoGroup() {
		List<Finding> found = of("moment-has-feeling", Texts.findings(SHOP));

		assertThat(found).hasSize(2);
		assertThat(FindingGroup.of(found)).hasSize(2).allMatch(group -> group.more() == 0);
	}

	@Test
	void eachJourneyHasItsOwnGroups() {
		String journey = "journey NAME { stage s { moment a moment b moment c } } ";
		List<Finding> found = of("moment-has-feeling",
				Texts.findings(journey.replace("NAME", "j") + journey.replace("NAME", "k")));

		assertThat(found).hasSize(6);
		assertThat(FindingGroup.of(found)).hasSize(2);
		assertThat(Set.copyOf(found.stream().map(Finding::group).toList())).hasSize(2);
	}

	/** Nothing is lost when findings are folded, and none is told twice. */
	@Test
	void foldingKeepsEachFindingOnce() {
		List<Finding> found = Texts.findings(SHOP);
		List<Finding> folded = new ArrayList<>();
		for (FindingGroup group : FindingGroup.of(found)) folded.addAll(group.findings());

		assertThat(folded).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(found);
	}

	@ParameterizedTest
	@EnumSource
	void everyWeightHasItsReason(Weight weight) {
		for (Language language : Language.values())
			assertThat(weight.reason(language)).matches("\\p{Lu}.{20,}\\.");
	}

	private static List<String> sentences(String text) {
		return next(text).stream().map(NextThing::sentence).toList();
	}

	private static List<NextThing> next(String text) {
		JourneyModel model = Texts.model(text);
		return new NextThings(model, RuleCatalogue.standard().rules(), Language.EN)
				.of(Texts.findings(model, Texts.settingsAlone(Texts.TODAY)));
	}

	private static List<Finding> of(String rule, List<Finding> findings) {
		return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
	}
}
