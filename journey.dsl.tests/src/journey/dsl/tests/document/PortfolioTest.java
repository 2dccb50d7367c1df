package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import journey.dsl.document.Mention;
import journey.dsl.document.portfolio.FindingCount;
import journey.dsl.document.portfolio.JourneyRow;
import journey.dsl.document.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** The index over all journeys. */
class PortfolioTest {
	private static final Portfolio PAGE = Portfolio.of(Models.site(Models
			.of("""
					team sales "Sales" persona pat "Pat" outcome stays "Stays"
					journey old "Old" { status retired stage s { touchpoint t } }
					journey trip "The trip" { owner sales for pat job "Arrive"
					  stage go "Go" { moment book "I book" { make-or-break rank 1 chance of stays today 40% target 55%
					      deliver "Answer fast" due 2026-01-31 measure "Count" done }
					    sub-journey pack "I pack" of packing }
					  action shorten "Shorten it" improves book { due 2026-02-01 } action idea "Later" improves book { \
					due 2099-02-01 }
					  action gone "Dropped" improves book { due 2026-02-01 status dropped } }
					journey packing "Packing" { stage s { touchpoint t } }
					""")));

	private static JourneyRow row(String title) {
		return PAGE.rows().stream().filter(row -> row.head().title().equals(title)).findFirst().orElseThrow();
	}

	@Test
	void retiredJourneysComeLast() {
		assertThat(PAGE.rows()).extracting(each -> each.head().title()).containsExactly("The trip", "Packing", "Old");
	}

	@Test
	void saysWhatIsOverdue() {
		assertThat(row("The trip").late()).map(Mention::text).contains("2 tasks overdue");
		assertThat(row("Packing").late()).isEmpty();
		assertThat(PAGE.totals()).containsExactly("3 journeys", "1 with no owner", "2 tasks overdue");
	}

	@Test
	void countsFindingsAndLeadsToThem() {
		FindingCount findings = row("Packing").findings();
		assertThat(findings.texts()).extracting(FindingCount.Text::severity).startsWith("error");
		assertThat(findings.texts().get(0).text()).matches("\\d+ errors?");
		assertThat(findings.href()).contains("report.html#journey-packing");
		assertThat(findings.weight()).isGreaterThanOrEqualTo(1_000_000);
	}

	@Test
	void namesTheWeakestMoments() {
		assertThat(row("The trip").stakes().weakest()).extracting(weak -> weak.moment().text() + ": " + weak.gap())
				.containsExactly("I book: Stays: 15 points off target");
		assertThat(row("The trip").key().gap()).isEqualTo("15");
	}

	@Test
	void saysWhereAJourneyStandsInSmall() {
		assertThat(row("Packing").head().within())
				.containsExactly(new Mention("The trip", Optional.of("trip/onepage.html")));
	}

	@Test
	void aJourneyIsFoundByItsPartsAndPeople() {
		assertThat(row("The trip").key().titles().split("\n")).containsExactly("The trip", "trip", "Go", "I book",
				"I pack", "Shorten it", "Later", "Dropped", "Sales", "Pat");
	}
}
