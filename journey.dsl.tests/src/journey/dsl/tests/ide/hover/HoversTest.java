package journey.dsl.tests.ide.hover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.ide.hover.Hovers;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.rules.Finding;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of the words under the pointer. */
class HoversTest {
	private static final String MODEL = """
			team shop "The shop" { lead ann }
			person ann { team shop role "Chief" }
			/** Buys for a whole office. */
			persona lea "Lea" { segment "offices" goal "never run out" prefers web because "it is fast" }
			channel web
			outcome stays "Stays" { is renewal worth EUR 500 within 3 months }
			promise fast "Fast" { text "Tomorrow at your door" made by shop due within 1 business day }
			journey beans "Coffee" {
			  for lea owner ann aims for stays
			  stage try "Try" {
			    owner shop
			    touchpoint pick "I pick" { via web gives fast }
			    moment cup "I drink" {
			      is wow make-or-break rank 1 on-critical-path job "Be awake"
			      expects "hot" within 2 days today 3 days
			      chance of stays today 60% target 80%
			      keeps fast if-badly "I leave"
			    }
			  }
			  hand-off order "Order" from shop to ann after pick { accountable ann wait at most 1 day carries "size" }
			  hazard cold "Cold" at cup { likelihood possible plan "Say sorry" by shop within 5 minutes }
			  action hotter "Hotter" improves cup { removes "cold cups" owner ann due 2027-01-31 raises stays to 70% }
			}
			""";

	@Test
	void tellsOfAPersona() {
		assertThat(plain("for lea")).isEqualTo("""
				lea: Lea (persona lea)

				Buys for a whole office.

				Segment: offices
				Goal: never run out
				Prefers: Web, because it is fast

				Used 1 time in 1 journey.""");
	}

	@Test
	void tellsOfAllStepsOfAHazardAndOfAnAction() {
		String model = MODEL.replace("at cup {", "at cup, pick {").replace("improves cup {", "improves pick, cup {");
		assertThat(plain(model, "hazard cold")).contains("At: I drink, I pick\n");
		assertThat(plain(model, "action hotter")).contains("Improves: I pick, I drink\n");
		assertThat(plain(model, "touchpoint pick")).contains("Hazards: Cold");
	}

	@Test
	void tellsOfAMomentWhoseOwnerIsThatOfItsStage() {
		assertThat(plain("improves cup")).isEqualTo("""
				cup: I drink (moment beans.cup)

				In: Coffee → Try
				Owner: The shop (from the stage “Try”)
				Moment of: Wow
				Weight: make or break, rank 1, on the critical path
				The customer’s job: Be awake
				Expects: hot (within 2 days, today 3 days)
				Chance: Stays: today 60% → target 80%
				Keeps: Fast
				If it goes badly: I leave
				Hazards: Cold

				Used 2 times in 1 journey.""");
	}

	@Test
	void tellsOfWhatWasPromisedAndWhatItEndsIn() {
		assertThat(plain("keeps fast")).contains(
				"Promise: Tomorrow at your door\nMade by: The shop\nDue within: 1 business day", "Used 2 times");
		assertThat(plain("aims for stays")).contains("Is: renewal\nWorth: EUR 500\nWithin: 3 months",
				"Used 3 times in 1 journey.");
	}

	@Test
	void tellsOfThePartsOfAJourney() {
		assertThat(plain("hand-off order")).isEqualTo(
				"order: Order (hand-off beans.order)\n\nFrom → to: The shop → Ann\nAfter: I pick\nAccountable: "
						+ "Ann\nCarries: size\nWait at most: 1 day");
		assertThat(plain("hazard cold"))
				.contains("At: I drink\nLikelihood: possible\nPlan: Say sorry (The shop, within 5 minutes)");
		assertThat(plain("action hotter")).contains(
				"Improves: I drink\nRemoves: cold cups\nOwner: Ann\nDue: 2027-01-31\nOdds: raises Stays to 70%");
		assertThat(plain("journey beans")).contains(
				"Accountable end to end: Ann\nFor: Lea\nAims for: Stays\nStages: 1\nSteps: 2", "Not used anywhere.");
		assertThat(plain("stage try")).contains("Owner: The shop\nSteps:\n  I pick\n  I drink");
	}

	@Test
	void tellsOfNamespaces() {
		Opened opened = Opened.texts("namespace acme.people person ann person bob", "import acme.peo‸ple.*");

		assertThat(text(opened.file(), opened.caret(), false))
				.isEqualTo("people: acme.people (namespace acme.people)\n\nFiles: 1\nNames: 2");
	}

	@Test
	void tellsOfTheLibrary() {
		assertThat(plain("is wow")).startsWith("wow: Wow (moment-type std.wow)").contains(
				"Meaning: The customer is surprised",
				"Checklist:\n  Is it still", "From the library. Used 1 time in 1 journey.");
	}

	@Test
	void speaksTheLanguageOfTheWorkspace() {
		Opened opened = Opened.texts(Texts.settings("language = de"), MODEL.replace("improves cup", "improves c‸up"));

		assertThat(text(opened.file(), opened.caret(), false)).contains("The shop (vom Abschnitt „Try“)",
				"2 Mal verwendet in 1 Journey.");
	}

	@Test
	void tellsWhatWordsOfTheLanguageMean() {
		assertThat(plain("touchpoint"))
				.isEqualTo("touchpoint: `touchpoint` Where customer and company meet; named in the customer's voice.");
		assertThat(plain("aims")).isEqualTo("aims: `aims` The outcomes that are its goal.");
		assertThat(plain("made")).isEqualTo("made: `made` Who makes it.");
		assertThat(plain("on-critical-path")).endsWith("The customer cannot get the job done without it.");
		assertThat(plain("is renewal")).isEqualTo(
				"renewal: `renewal` What kind of outcome it is.\n\nOne of: `purchase`, `repeat-purchase`, `upsell`, "
						+ "`renewal`, `referral`, `public-review`, "
						+ "`high-nps`, `adoption`, `on-time`, `leaves`, `cost-to-serve`");
	}

	@Test
	void aNameThatIsAWordOfTheLanguageIsAName() {
		assertThat(told("team team \"Us\" { lead ‸team }\nperson team")).startsWith("team: **Us** · `team team`");
	}

	@Test
	void tellsWhatWasFoundAndWhy() {
		Opened opened = Opened.texts("journey j { owner a stage ‸s { touchpoint t } }\nperson a").checked();
		String text = text(opened.file(), opened.caret(), true);

		Finding finding = opened.workspace().findings("a.journey").stream()
				.filter(each -> each.rule().equals("stage-has-owner")).findFirst().orElseThrow();
		assertThat(text).startsWith("s: **S** · `stage j.s`").contains("\n\n---\n\n", "`stage-has-owner` ", "**Why**",
				"**Bad**", "**Good**", "```journey\n");
		assertThat(text.replace("\\", "")).contains(finding.message());
	}

	@Test
	void severalFindingsAreSaidInASentenceEach() {
		Opened opened = Opened.texts("journey j { stage s { moment m { ‸make-or-break rank 1 } } }").checked();
		String text = text(opened.file(), opened.caret(), true);

		assertThat(text).contains("`make-or-break-has-job` ", "`make-or-break-has-expectation` ")
				.doesNotContain("**Bad**");
		assertThat(text.length()).isLessThan(1500);
	}

	@Test
	void tellsOfTheRuleThatIsAllowedToBeBroken() {
		assertThat(told("team a { allow \"definition-‸is-used\" because \"x\" }"))
				.startsWith("\"definition-is-used\": `definition-is-used` ").contains("**Why**");
		assertThat(told("team a { allow \"no-such‸-rule\" }")).isEmpty();
	}

	@Test
	void whatModellersWriteIsOnlyText() {
		Opened opened = Opened.texts(
				"/** # <img src=x>\n [a](javascript:x) */ team x‸ \"**b** ![p](http://q)\" { owns \"`c` <i>\" }");

		assertThat(text(opened.file(), opened.caret(), true)).isEqualTo("""
				x: **\\*\\*b\\*\\* \\!\\[p\\]\\(http\\://q\\)** · `team x`

				\\# \\<img src=x\\>
				\\[a\\]\\(javascript:x\\)

				- Owns: \\`c\\` \\<i\\>

				Not used anywhere.""");
	}

	@Test
	void saysInWhichFormItSpeaks() {
		OpenFile file = Opened.texts("team a").file();

		assertThat(Hovers.of(file, 5, true).orElseThrow().getContents().getRight().getKind())
				.isEqualTo(MarkupKind.MARKDOWN);
		assertThat(Hovers.of(file, 5, false).orElseThrow().getContents().getRight().getKind())
				.isEqualTo(MarkupKind.PLAINTEXT);
	}

	@Test
	void saysNothingWhereThereIsNothing() {
		assertThat(told("team a ‸ { }")).isEmpty();
		assertThat(told("team a ‸{ }")).isEmpty();
		assertThat(told("team a { note \"x‸y\" }")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "team", "journey j { stage s { moment m { chance of",
			"stage s { moment m { expects } }", "hand-off",
			"journey j { hand-off h from hazard x at }", "team 🙂 漢字 { } persona عربي",
			"moment-type a { extends a } phase p { like p }"})
	void everyPositionOfABrokenTextCanBeAsked(String text) {
		Opened opened = Opened.texts(text).checked();
		for (int offset = 0; offset <= opened.file().text().length(); offset++) assertSane(opened.file(), offset);
	}

	@Test
	void everyWordOfTheExamplesCanBeAsked() {
		OpenWorkspace examples = Opened.examples();
		List<String> untold = new ArrayList<>();
		int asked = 0;
		for (OpenFile file : Opened.files(examples))
			for (ILeafNode leaf : file.words().getLeafNodes()) {
				if (leaf.isHidden() || !Character.isLetter(leaf.getText().charAt(0))) continue;
				asked++;
				if (!assertSane(file, leaf.getOffset() + leaf.getLength() / 2)) untold.add(leaf.getText());
			}
		assertThat(asked).isGreaterThan(1000);
		assertThat(untold).as("currencies and free labels").isSubsetOf("EUR", "pilot", "coatings");
	}

	private static boolean assertSane(OpenFile file, int offset) {
		Optional<Hover> hover = Hovers.of(file, offset, true);
		hover.ifPresent(each -> {
			assertThat(each.getContents().getRight().getValue()).isNotBlank();
			assertThat(offset).isBetween(file.lines().offset(each.getRange().getStart()),
					file.lines().offset(each.getRange().getEnd()));
		});
		return hover.isPresent();
	}

	/** What is told, as plain text, of the last of these words, where they stand in the model. */
	private static String plain(String words) {
		return plain(MODEL, words);
	}

	private static String plain(String model, String words) {
		return text(Opened.texts(model).file(), model.indexOf(words) + words.length() - 1, false);
	}

	private static String told(String text) {
		Opened opened = Opened.texts(text);
		return text(opened.file(), opened.caret(), true);
	}

	private static String text(OpenFile file, int offset, boolean markdown) {
		return Hovers.of(file, offset, markdown)
				.map(hover -> Opened.words(file, hover.getRange()) + ": " + hover.getContents().getRight().getValue())
				.orElse("");
	}
}
