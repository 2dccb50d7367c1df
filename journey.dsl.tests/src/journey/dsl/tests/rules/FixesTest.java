package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.fixes.Fixing;
import journey.dsl.fixes.Repair;
import journey.dsl.reading.TextFile;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** What fixes make of the text around: where a clause goes, which names are known, and what is only offered. */
class FixesTest {
	@Test
	void aBlockOnOneLineStaysSoWhileItIsShort() {
		assertThat(mended("hand-off-has-practice", handOff("{ carries \"notes\" }")))
				.contains("before pay { carries \"notes\" practice hand-off-meeting }\n");
		assertThat(mended("hand-off-has-practice", handOff("{}")))
				.contains("before pay { practice hand-off-meeting }\n");
	}

	@Test
	void whatHasNoBlockGetsOne() {
		assertThat(mended("hand-off-has-practice", handOff(""))).contains("before pay { practice hand-off-meeting }\n");
		assertThat(mended("hand-off-has-wait-limit", handOff("// as always"))).contains(
				"before pay { wait at most 1 business day note \"TODO: how long may it take before the customer "
						+ "minds?\" } // as always\n");
	}

	@Test
	void severalClausesStandOnLinesOfTheirOwn() {
		assertThat(mended("hand-off-has-wait-limit", handOff("{ carries \"notes\" }"))).contains("""
				before pay {
				    carries "notes"
				    wait at most 1 business day
				    note "TODO: how long may it take before the customer minds?"
				  }
				""");
		assertThat(mended("hand-off-has-wait-limit", handOff(""))).contains("""
				before pay {
				    wait at most 1 business day
				    note "TODO: how long may it take before the customer minds?"
				  }
				""");
	}

	@Test
	void linesEndAsTheyDoInTheFile() {
		String text = handOff("{ carries \"notes\" }").replace("\n", "\r\n");

		for (String rule : List.of("hand-off-has-wait-limit", "hand-off-is-measured", "journey-has-job",
				"hand-off-has-accountable"))
			assertThat(mended(rule, text)).as(rule).doesNotContainPattern("[^\\r]\\n")
					.hasSizeGreaterThan(text.length());
	}

	@Test
	void bracesInTitlesAndCommentsAreNoBlocks() {
		assertThat(mended("journey-has-job",
				"journey /* { */ odd \"A } b {\" // {\n{ // }\n  stage s { touchpoint t }\n}\n"))
				.contains(
						"journey /* { */ odd \"A } b {\" // {\n{ job \"TODO: what does the customer want done?\" // "
								+ "}\n  stage s");
		assertThat(mended("critical-path-is-unavoidable", """
				outcome won { is purchase }
				journey j {
				  aims for won
				  stage s {
				    touchpoint a { then c 30% }
				    moment b { // {
				      on-critical-path
				    }
				    touchpoint c { exit as won }
				  }
				}
				""")).contains("moment b { // {\n    }\n");
	}

	@Test
	void documentationStaysWithItsElement() {
		String text = """
				/** Who helps. */
				team help "Help"

				/** How it goes. */
				journey j "J" {
				  stage s {
				    /** Alone. */
				    moment m "M" { make-or-break }
				  }
				}
				""";

		assertThat(mended("make-or-break-has-evidence", text))
				.startsWith(text.replace("{ make-or-break }", "{ make-or-break evidence m-evidence }"))
				.contains("\nevidence m-evidence \"TODO: ");
		assertThat(mended("definition-is-used", text)).as("its documentation would speak of the next one")
				.isEqualTo(text);
	}

	@Test
	void theOnlyElementThatTheFileSeesIsNamed() {
		assertThat(mended("moment-has-channel", "channel web\njourney j { stage s { moment m } }\n"))
				.contains("moment m { via web }");
		assertThat(titles("moment-has-channel", "channel web\nchannel desk\njourney j { stage s { moment m } }\n"))
				.containsExactly("Add `via web` to “M”", "Add `via desk` to “M”",
						"Add `via` to “M”, and declare what it names");
		assertThat(mended("moment-has-channel",
				"channel web\nchannel desk\njourney j { stage s { touchpoint t { via desk } moment m } }\n"))
				.as("the only one of its stage").contains("moment m { via desk }");
		assertThat(mended("moment-has-channel",
				"channel web\nchannel desk\njourney j { stage s { moment m { prefers desk } } }\n"))
				.contains("prefers desk via desk");
	}

	@Test
	void namesAreWrittenSoThatTheyMeanTheSameInTheFile() {
		String people = "namespace acme.people\nperson mia { team floor }\nperson leo\nteam floor { lead mia }\nteam "
				+ "shop { lead leo }\n";
		String own = "namespace acme\nimport acme.people.floor\nimport acme.people.shop\nteam mia\njourney j { stage "
				+ "s { touchpoint ask touchpoint pay }\n  hand-off h from shop to floor after ask before pay\n}\n";

		assertThat(titles("hand-off-has-accountable", own, people))
				.startsWith("Add `accountable acme.people.mia` to “H”", "Add `accountable acme.people.leo` to “H”");
		assertThat(mended("hand-off-has-accountable", own, people)).contains("{ accountable acme.people.mia }");
		assertThat(mended("hand-off-has-accountable", own.replace("team mia\n", "import acme.people.*\n"), people))
				.contains("{ accountable mia }");
	}

	@Test
	void newNamesAreFreeEverywhere() {
		assertThat(mended("moment-has-channel", "namespace a\njourney j { stage s { moment m } }\n",
				"namespace b\nchannel m-channel\n")).contains("via m-channel-2")
				.contains("\nchannel m-channel-2 \"TODO: ");
	}

	@Test
	void declarationsKeepOffOtherTexts() {
		assertThat(mended("reference-resolves", "team a team b journey j { owner kim\n  stage s { touchpoint t }\n}\n"))
				.startsWith("team a team b\nteam kim \"TODO: what is it?\" journey j {");
		assertThat(mended("reference-resolves", "team a { lead kim } /* and\nso on */\nperson b /* or\nso */\n"))
				.contains("person b\nperson kim \"TODO: what is it?\" /* or\nso */");
	}

	@Test
	void whatIsMissingIsDeclaredBesideOthersOfItsKind() {
		String own = "namespace a\nimport b.*\njourney j { owner zoe stage s { touchpoint t } }\n";
		String few = "namespace a\nteam x\n";
		String more = "namespace a\nteam y\nteam z\n\nchannel c\n";
		String most = "namespace b\nteam p\nteam q\nteam r\n";

		assertThat(titles("reference-resolves", own, few, more, most)).containsExactly(
				"Declare `team zoe` in other-2.journey, to be filled in", "Declare `team zoe`, to be filled in");
		assertThat(titles("reference-resolves", own, most)).as("what is imported is seen too")
				.startsWith("Declare `team zoe` in other-1.journey, to be filled in");
		assertThat(titles("reference-resolves", own, most.replace("namespace b", "namespace d")))
				.as("it would mean nothing there").containsExactly("Declare `team zoe`, to be filled in");
		assertThat(titles("reference-resolves", own + "team mia\n", few)).as("as many stand in the file itself")
				.containsExactly("Declare `team zoe`, to be filled in");
	}

	@Test
	void oneWhoLeadsOrAnswersIsAPerson() {
		assertThat(titles("reference-resolves", "team a { lead zoe }\n"))
				.containsExactly("Declare `person zoe`, to be filled in");
		assertThat(titles("reference-resolves", handOff("{ accountable zoe }")))
				.containsExactly("Declare `person zoe`, to be filled in");
	}

	@Test
	void whatIsNamedInFullIsDeclaredInItsNamespace() {
		assertThat(titles("reference-resolves", "journey j { owner b.zoe stage s { touchpoint t } }\n",
				"namespace b\nteam p\n")).containsExactly("Declare `team zoe` in other-1.journey, to be filled in");
		assertThat(titles("reference-resolves", "journey j { owner c.zoe stage s { touchpoint t } }\n",
				"namespace b\nteam p\n")).isEmpty();
	}

	@Test
	void severalNamesOfWildcardsAreWrittenInFull() {
		assertThat(titles("reference-resolves", "import a.*\nimport b.*\njourney j { owner kim }\n",
				"namespace a\nperson kim\n", "namespace b\nperson kim\n"))
				.containsExactly("Write `a.kim` instead of `kim`", "Write `b.kim` instead of `kim`");
	}

	@Test
	void allImportsThatAreMissingAreAddedAtOnce() {
		Workspace workspace = workspace(new String[] {
				"namespace a\n\njourney j { owner kim for eva stage s { owner kim touchpoint t { via web } } }\n",
				"namespace b\nperson kim\npersona eva\nchannel web\n"});

		assertThat(Texts.mending()
				.safely(workspace, Settings.NONE, RuleCatalogue.standard(),
						finding -> finding.rule().equals("reference-resolves"))
				.workspace().text(Texts.FILE))
				.startsWith("namespace a\n\nimport b.kim\nimport b.eva\nimport b.web\n\njourney j");
	}

	@Test
	void aTitleOverSeveralLinesStaysInItsQuotes() {
		assertThat(Texts.errors(mended("truth-has-plan",
				"journey j { stage s { moment m \"\"\"\n  It \"breaks\"\n  \\\\ often\n\"\"\" { is truth } } }\n")))
				.isEmpty();
	}

	@Test
	void allFindingsOfAFileAreMendedTogether() {
		String text = "journey j {\n  stage s { moment a moment b }\n  stage t { moment c { feels positive } }\n}\n";

		assertThat(mended("moment-has-channel", text)).contains("moment a { via a-channel }",
				"moment b { via a-channel }", "moment c { feels positive via a-channel }");
	}

	@Test
	void onlyWhatTheModelSaysAlreadyIsSafe() {
		String beside = "journey j { stage s { touchpoint a touchpoint b { then a when \"again\" } touchpoint c } }\n";
		String instead = "journey j { stage s { touchpoint a touchpoint b { then a } touchpoint c } }\n";

		assertThat(repairs("loop-is-marked", beside)).extracting(Repair::isSafe).containsExactly(true);
		assertThat(repairs("loop-is-marked", instead)).as("the way on opens again").extracting(Repair::isSafe)
				.containsExactly(false);
		assertThat(
				repairs("make-or-break-is-on-critical-path", "journey j { stage s { moment m { make-or-break } } }\n")
						.get(0).isSafe())
				.isTrue();
		assertThat(repairs("make-or-break-has-chance",
				"outcome won\njourney j { aims for won stage s { moment m { make-or-break } } }\n"))
				.noneMatch(Repair::isSafe);
	}

	@Test
	void aMomentOfASubJourneyIsMarkedWhereAllThatUseItPassIt() {
		String inner = "journey inner { stage s { moment m { make-or-break } } }\n";
		String passed = "journey outer { stage s { sub-journey zoom of inner touchpoint last } }\n";
		String avoided = "journey other { stage s { touchpoint a { then last 20% } sub-journey zoom of inner "
				+ "touchpoint last } }\n";

		assertThat(mended("make-or-break-is-on-critical-path", inner + passed))
				.contains("{ make-or-break on-critical-path }");
		assertThat(titles("make-or-break-is-on-critical-path", inner + passed + avoided)).first()
				.isEqualTo("Remove `make-or-break`");
	}

	@Test
	void aLimitIsOfTheKindOfTodaysFigure() {
		assertThat(mended("expectation-is-measurable",
				"journey j { stage s { moment m { expects \"soon\" today 3 business days } } }\n"))
				.contains("today 3 business days within 3 business days note \"TODO: ");
		assertThat(mended("hand-off-has-wait-limit", handOff("{ today 2 days }"))).contains("wait at most 2 days");
	}

	@Test
	void anEmptiedBlockGoes() {
		assertThat(mended("import-is-used", "namespace shop\n\nimport std.* // all\n\nteam a\n"))
				.isEqualTo("namespace shop\n\n// all\n\nteam a\n");
		assertThat(mended("allow-has-effect", "team a {\n  allow \"top-ten\" because \"x\"\n}\n"))
				.isEqualTo("team a\n");
	}

	private static String handOff(String block) {
		String text = "team shop\nteam till\njourney j {\n  stage s { owner shop touchpoint ask }\n  stage t { owner "
				+ "till touchpoint pay }\n  hand-off h from shop to till after ask before pay ";
		return (text + block).stripTrailing() + "\n}\n";
	}

	private static Workspace workspace(String[] texts) {
		List<TextFile> files = new ArrayList<>();
		for (int at = 0; at < texts.length; at++)
			files.add(Texts.file(at == 0 ? Texts.FILE : "other-" + at + ".journey", texts[at]));
		return Texts.workspace(files);
	}

	/** The first file after the first repair of each finding of the rule. */
	private static String mended(String rule, String... texts) {
		Workspace workspace = workspace(texts);
		for (int round = 0; round < 10; round++) {
			List<Repair> repairs = offered(rule, workspace).limit(1).toList();
			if (repairs.isEmpty()) break;
			workspace = Texts.mending().with(workspace, repairs).workspace();
		}
		assertThat(Texts.errors(workspace.model())).noneMatch(error -> error.contains("could not be read"));
		return workspace.text(Texts.FILE);
	}

	/** The repairs of the first finding, but that which allows it. */
	private static List<Repair> repairs(String rule, String... texts) {
		List<Repair> all = offered(rule, workspace(texts)).toList();
		return all.stream().filter(repair -> repair.finding().equals(all.get(0).finding())).toList();
	}

	private static List<String> titles(String rule, String... texts) {
		return repairs(rule, texts).stream().map(Repair::title).toList();
	}

	private static Stream<Repair> offered(String rule, Workspace workspace) {
		Fixing fixing = new Fixing(workspace.model(), Settings.NONE, workspace::text);
		List<Finding> findings = Texts.findings(workspace.model()).stream()
				.filter(finding -> finding.rule().equals(rule)).toList();
		return findings.stream().flatMap(finding -> fixing.repairs(finding).stream())
				.filter(repair -> !repair.title().startsWith("Allow "));
	}
}
