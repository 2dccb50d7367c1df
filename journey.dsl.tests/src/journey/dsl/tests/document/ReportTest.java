package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.Pictures;
import journey.dsl.document.SiteContext;
import journey.dsl.document.interviews.Interview;
import journey.dsl.document.interviews.Interviews;
import journey.dsl.document.part.AskedQuestion;
import journey.dsl.document.questions.OpenQuestions;
import journey.dsl.document.report.FindingsReport;
import journey.dsl.document.report.MessageSpan;
import journey.dsl.document.report.OwnerFindings;
import journey.dsl.document.report.RuleFindings;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.messages.Language;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Rule;
import journey.dsl.rules.WorkspaceFiles;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspected;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** The page that shows what the rules found. */
class ReportTest {
	private static final String TEXT = """
			team sales "Sales"
			channel fax "Fax" { allow "definition-is-used" because "some still send one" }
			journey dinner "An evening out" {
			  stage eat "Eat" {
			    moment order "I order" { owner sales make-or-break rank 1 }
			  }
			}
			""";
	private static final Settings SETTINGS = Texts
			.settings("rule.* = off\nrule.journey-has-owner = error\nrule.make-or-break-has-job = error\n"
					+ "rule.definition-is-used = info\n");
	private static final FindingsReport PAGE = report(TEXT, SETTINGS);

	private static List<Interview> interviews(String text, Settings settings) {
		return Interviews.of(site(text, settings)).interviews();
	}

	private static FindingsReport report(String text, Settings settings) {
		return FindingsReport.of(site(text, settings));
	}

	private static SiteContext site(String text, Settings settings) {
		JourneyModel model = Texts.model(text);
		Inspected inspected = Inspection.inspect(RuleCatalogue.standard(), model, settings, WorkspaceFiles.UNKNOWN);
		return SiteContext.of(model, model.journeys(), DocumentCatalogue.standard(), Optional.of(inspected), settings,
				Pictures.NONE,
				DocumentCatalogue.rootNames());
	}

	@Test
	void countsAndGroupsByJourneyAndRule() {
		assertThat(PAGE.counts()).containsExactly("2 errors", "0 warnings", "0 hints");
		assertThat(PAGE.journeys()).singleElement().satisfies(journey -> {
			assertThat(journey.title()).isEqualTo("An evening out");
			assertThat(journey.rules()).extracting(rule -> rule.first().rule())
					.containsExactly("journey-has-owner", "make-or-break-has-job");
			assertThat(journey.rules()).extracting(rule -> rule.first().element().orElse(""))
					.containsExactly("An evening out", "I order");
			assertThat(journey.rules()).extracting(rule -> rule.first().spot().place())
					.containsExactly("example.journey, line 3", "example.journey, line 5");
			assertThat(journey.rules()).extracting(RuleFindings::kind).containsOnly("gap");
		});
		assertThat(PAGE.elsewhere()).isEmpty();
	}

	@Test
	void groupsByOwnerNobodyLast() {
		assertThat(PAGE.owners()).extracting(OwnerFindings::owner).containsExactly("Sales", "Owned by nobody");
		assertThat(PAGE.owners().get(0).rows()).extracting(row -> row.rule()).containsExactly("make-or-break-has-job");
	}

	@Test
	void showsWhatIsAllowedAndWhy() {
		assertThat(PAGE.allowed()).singleElement().satisfies(allowed -> {
			assertThat(allowed.finding().element()).contains("Fax");
			assertThat(allowed.reason()).isEqualTo("some still send one");
		});
	}

	@Test
	void beginsWithWhatToDoNext() {
		assertThat(PAGE.next()).hasSize(2).first().satisfies(next -> {
			assertThat(next.href()).isEqualTo("#" + PAGE.journeys().get(0).rules().get(0).first().anchor());
			assertThat(next.place()).isEqualTo("example.journey, line 3");
			assertThat(next.reason()).isPresent();
		});
	}

	@Test
	void tellsTheSameGapOnce() {
		String three = "moment a \"A\" { make-or-break } moment b \"B\" { make-or-break } moment c \"C\" { "
				+ "make-or-break }";
		FindingsReport page = report("journey j { stage s { " + three + " } }",
				Texts.settings("rule.* = off\nrule.make-or-break-has-job = error\n"));

		assertThat(page.journeys().get(0).rules()).singleElement().satisfies(rule -> {
			assertThat(rule.told()).hasSize(1);
			assertThat(rule.alike()).extracting(row -> row.element().orElse("")).containsExactly("B", "C");
		});
	}

	@Test
	void asksWhatWouldCloseTheGaps() {
		List<Interview> interviews = interviews(TEXT, SETTINGS);
		assertThat(interviews).singleElement().satisfies(interview -> {
			assertThat(interview.about()).isEqualTo("An evening out");
			assertThat(interview.href()).contains("dinner/onepage.html");
			assertThat(interview.questions()).extracting(AskedQuestion::text)
					.containsExactly("What do you want to get done here?");
		});
		assertThat(OpenQuestions.of(site(TEXT, SETTINGS)).sheets()).singleElement().satisfies(sheet -> {
			assertThat(sheet.whom().text()).isEqualTo("Those who know");
			assertThat(sheet.parts().get(0).questions()).extracting(AskedQuestion::text)
					.containsExactly("Who answers for this from end to end?");
		});
	}

	@Test
	void speaksGerman() {
		FindingsReport german = report(TEXT,
				Texts.settings("language = de\nrule.* = off\nrule.make-or-break-has-job = error\n"));

		assertThat(german.counts()).containsExactly("1 Fehler", "0 Warnungen", "0 Hinweise");
		assertThat(interviews(TEXT, Texts.settings("language = de\nrule.* = off\nrule.make-or-break-has-job = error\n"))
				.get(0).questions()).extracting(AskedQuestion::text).containsExactly("Was wollen Sie hier erreichen?");
		assertThat(german.journeys().get(0).rules().get(0).first().level().severity()).isEqualTo("error");
	}

	@Test
	void setsApartWhatIsToBeWritten() {
		assertThat(report("journey j { owner p stage s }\nperson p",
				Texts.settings("rule.* = off\nrule.stage-has-steps = error\n")).journeys().get(0).rules().get(0)
				.first().message())
				.contains(new MessageSpan("touchpoint", true)).allMatch(span -> !span.text().contains("`"));
	}

	@Test
	void everyQuestionAnswersARule() {
		List<String> rules = RuleCatalogue.standard().rules().stream().map(Rule::id).toList();

		assertThat(Interview.QUESTIONS.keys(Language.EN)).hasSizeGreaterThan(15).allMatch(rules::contains);
		assertThat(OpenQuestions.QUESTIONS.keys(Language.EN)).hasSizeGreaterThan(30).allMatch(rules::contains);
	}
}
