package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.analysis.Scale;
import journey.dsl.analysis.Standing;
import journey.dsl.document.JourneyContext;
import journey.dsl.model.step.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether today keeps a limit is said only where it is certain. */
class StandingTest {
	@ParameterizedTest
	@CsvSource({
			"within 2 days today 3 days, MISSED", "within 2 days today 48 hours, MET",
			"within 1 business day today 3 business days, MISSED",
			"within 1 business day today 8 business hours, MET", "within 2 business days today 3 days, UNKNOWN",
			"within 2 business days today 1 hour, MET",
			"within 2 days today 2 business days, UNKNOWN", "within 2 business days today 9 weeks, MISSED",
			"at least 95% today 83%, MISSED", "at least 95% today 95%, MET", "at most EUR 0 today EUR 64, MISSED",
			"at most EUR 70 today EUR 64, MET",
			"at most EUR 70 today USD 64, UNKNOWN", "at most 1 times today 3 times, MISSED",
			"at least 3 times today 3 times, MET", "at most 18 today 17.5, MET",
			"at least 10 at most 20 today 15, MET", "at least 10 at most 20 today 21, MISSED",
			"at least 10 at most 20 today 9, MISSED",
			"within 2 days at most 1 times today 3 times, MISSED",
			"within 2 days at most 4 times today 3 times, UNKNOWN", "at least 90% today 3 days, UNKNOWN",
			"within 2 days, UNKNOWN", "today 3 days, UNKNOWN"})
	void anExpectation(String clauses, Standing standing) {
		JourneyContext context = Models.journey("stage s { moment a { expects \"it\" " + clauses + " } }");
		Moment moment = (Moment) context.journey().steps().get(0);
		assertThat(Standing.of(moment.needs().expectations().get(0), Scale.of(context.model(), context.journey())))
				.isEqualTo(standing);
	}

	@ParameterizedTest
	@CsvSource({"wait at most 1 day today 2 days, MISSED", "wait at most 1 day today 1 day, MET",
			"wait at most 1 day, UNKNOWN", "'', UNKNOWN"})
	void aHandOff(String clauses, Standing standing) {
		JourneyContext context = Models
				.journey("stage s { touchpoint a } hand-off h from sales to desk after a { " + clauses + " }");
		assertThat(Standing.of(context.journey().handOffs().get(0), Scale.of(context.model(), context.journey())))
				.isEqualTo(standing);
	}

	@Test
	void theHoursOfTheJourneysCalendarCount() {
		String text = "%s hand-off h from sales to desk after a { wait at most 1 business day today 6 business hours "
				+ "} stage s { touchpoint a }";
		JourneyContext usual = Models.journey(text.formatted(""));
		JourneyContext halfDays = Models.journey(text.formatted("calendar mornings")
				+ " } calendar mornings { works monday hours 08:00 to 12:00 } journey x {");
		assertThat(Standing.of(usual.journey().handOffs().get(0), Scale.of(usual.model(), usual.journey())))
				.isEqualTo(Standing.MET);
		assertThat(Standing.of(halfDays.journey().handOffs().get(0), Scale.of(halfDays.model(), halfDays.journey())))
				.isEqualTo(Standing.MISSED);
	}
}
