package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the map rests on: cases that the pages do not show. */
class EvidenceRulesTest {
	private static final String USED = "evidence e { is survey sample 5 on 2025-05-21 } journey j { STATUS stage s { "
			+ "moment m { make-or-break evidence e } } }";

	private static boolean isStale(String today) {
		return Texts.findings(Texts.model(USED.replace("STATUS", "")), Texts.settings("today = " + today)).stream()
				.anyMatch(finding -> finding.rule().equals("evidence-is-fresh"));
	}

	@Test
	void evidenceIsFreshOnTheLastDayOfItsTime() {
		assertThat(isStale("2026-11-21")).isFalse();
		assertThat(isStale("2026-11-22")).isTrue();
	}

	@Test
	void whatNobodyUsesIsNotStale() {
		assertThat(Texts.findingsOf("evidence-is-fresh", "evidence e { on 2001-01-01 }")).isEmpty();
	}

	@Test
	void fiveAreEnoughAndAssumptionsAreNotCounted() {
		assertThat(Texts.findingsOf("sample-is-large-enough", "evidence e { is survey sample 5 }")).isEmpty();
		assertThat(Texts.findingsOf("sample-is-large-enough", "evidence e { is survey sample 4 }")).hasSize(1);
		assertThat(Texts.findingsOf("sample-is-large-enough", "evidence e { is assumption sample 1 }")).isEmpty();
	}

	@Test
	void evidenceThatIsNotDeclaredMayBeMoreThanAnAssumption() {
		String text = "evidence e { is assumption } journey j { stage s { moment m { make-or-break evidence e, other "
				+ "} } }";

		assertThat(Texts.findingsOf("evidence-is-more-than-assumption", text)).isEmpty();
		assertThat(Texts.findingsOf("evidence-is-more-than-assumption", text.replace(", other", ""))).hasSize(1);
	}

	@Test
	void aDraftMayLackEvidence() {
		String text = "journey j { STATUS stage s { moment m { make-or-break job \"x\" } } }";

		assertThat(Texts.ownFindingsOf("make-or-break-has-evidence", text.replace("STATUS", "status in-review")))
				.singleElement().asString().startsWith("warning");
		assertThat(Texts.ownFindingsOf("make-or-break-has-evidence", text.replace("STATUS", "status draft")))
				.singleElement().asString().startsWith("info");
	}

	@ParameterizedTest
	@CsvSource({"2026-11-21, 0", "2026-11-22, 0", "2026-11-23, 2", "2025-01-01, 0"})
	void whatHasHappenedIsNotAheadByMoreThanADay(String day, int findings) {
		String text = "evidence e { on " + day + " } journey j { last reviewed " + day
				+ " stage s { touchpoint t { evidence e } } }";

		assertThat(Texts.findingsOf("past-is-past", text)).hasSize(findings);
	}
}
