package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who travels: the nearest preference, whom a step concerns, how many visits are too many. */
class PersonaRulesTest {
	private static final String CHANNELS = "channel web { is digital, self-service } channel chat { is digital } "
			+ "channel phone { is human } channel visit { is human, physical } "
			+ "channel post { is physical } ";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"prefers web | via post | info", "prefers web | via chat | ''", "prefers web | via visit | ''",
			"prefers phone | via web | info",
			"prefers web during use | via chat | warning", "prefers web during use | via chat, web | ''",
			"prefers web during support | via post | ''",
			"prefers post prefers web during use | via web | ''",
			"prefers post prefers web during use | via post | warning", "prefers web prefers post | via post | ''",
			"prefers web | via post prefers post | ''", "prefers post | via post prefers web | warning",
			"prefers web | '' | ''", "prefers unknown | via post | ''"})
	void theNearestPreferenceCounts(String persona, String moment, String expected) {
		String text = CHANNELS + "persona p { " + persona + " } journey j { for p stage s { is use moment m { " + moment
				+ " } } }";

		assertThat(Texts.findingsOf("preference-is-met", text).stream().map(line -> line.split(" ")[0]))
				.isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
	}

	@Test
	void personasWithTheSameWishAreNamedTogether() {
		String text = CHANNELS
				+ "persona p { prefers web } persona q { prefers web } journey j { for p, q stage s { touchpoint t { "
				+ "via post WHOM } } }";

		assertThat(Texts.findingsOf("preference-is-met", text.replace("WHOM", ""))).singleElement().asString()
				.contains("“P” and “Q”");
		assertThat(Texts.findingsOf("preference-is-met", text.replace("WHOM", "matters to q"))).singleElement()
				.asString().doesNotContain("“P”");
	}

	@Test
	void aStepOfASubJourneyStandsInThePhaseOfTheOuterStage() {
		String inner = CHANNELS
				+ "phase living { like use } persona p { prefers web during living } journey in { stage s { "
				+ "touchpoint t { via chat } } } ";

		assertThat(Texts.findingsOf("preference-is-met",
				inner + "journey out { for p stage s { is use sub-journey z of in } }")).hasSize(1);
		assertThat(Texts.findingsOf("preference-is-met",
				inner + "journey out { for p stage s { is support sub-journey z of in } }")).isEmpty();
	}

	@Test
	void whoTravelsAlsoInASubJourneyIsNoBuyingCentreThere() {
		String inner = "persona p persona q journey in { market B2B for p stage s { touchpoint t } } ";

		assertThat(Texts.findingsOf("b2b-has-more-than-one-persona", inner)).hasSize(1);
		assertThat(Texts.findingsOf("b2b-has-more-than-one-persona",
				inner + "journey out { market B2B for p, q stage s { sub-journey z of in } }")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"make-or-break, 1", "make-or-break for p, 0", "make-or-break only for p, 0",
			"make-or-break feels neutral for p, 0", "make-or-break feels neutral, 1", "feels neutral, 0"})
	void aMomentSaysForWhom(String clauses, int findings) {
		assertThat(Texts.findingsOf("moment-says-for-whom",
				"persona p persona q journey j { for p, q stage s { moment m { " + clauses + " } } }"))
				.hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"'via visit,via visit,via web', 1", "'via visit,via visit,via web,via web', 0", "'via visit', 0",
			"'via visit,via visit,via visit,via web,via visit', 1",
			"'via visit;web,via visit,via web', 0"})
	void moreThanHalfOfTheEarlyStepsAreTooManyVisits(String steps, int findings) {
		StringBuilder text = new StringBuilder();
		for (String step : steps.split(","))
			text.append("touchpoint t").append(text.length()).append(" { ").append(step.replace(";", ", "))
					.append(" } ");

		assertThat(Texts.findingsOf("not-too-many-visits-early",
				CHANNELS + "persona p { prefers web } journey j { for p stage s { is consideration " + text + "} }"))
				.hasSize(findings);
	}

	@Test
	void thePreferenceForTheSameChannelsIsOneFinding() {
		String text = "channel web { is digital } channel post { is physical } persona p { prefers web because \"x\" } "
				+ "journey j { for p stage s { touchpoint a { via post } touchpoint b { via post } touchpoint c { via "
				+ "post } touchpoint d { via post } touchpoint e { via post } } }";

		assertThat(Texts.findingsOf("preference-is-met", text)).singleElement().asString()
				.contains("at “A”, “B”, “C” and 2 more");
	}

	@ParameterizedTest
	@ValueSource(strings = {"prefers web", "prefers web during use"})
	void whatOnePersonaPrefersIsOneFindingOnWhateverChannelsTheyAreMet(String preference) {
		String text = CHANNELS + "persona p { " + preference + " } persona q journey j { for p, q stage s { is use "
				+ "moment a { via post } moment b { via phone } moment c { via post, phone } } stage t { is use moment d { "
				+ "via phone } moment e { via post } } }";

		assertThat(Texts.findingsOf("preference-is-met", text)).singleElement().asString()
				.contains("only “Post” or “Phone” at “A”, “B”, “C” and 2 more");
	}

	@Test
	void whoMissesMoreThanOthersHasAFindingOfTheirOwn() {
		String text = CHANNELS + "persona p { prefers web } persona q { prefers web } journey j { for p, q stage s { "
				+ "touchpoint a { via post } touchpoint b { via post matters to p } } }";

		assertThat(Texts.findingsOf("preference-is-met", text)).hasSize(2)
				.anyMatch(line -> line.contains("“P” would prefer “Web”") && line.contains("at “A” and “B”"))
				.anyMatch(line -> line.contains("“Q” would prefer “Web”") && line.contains("at “A”."));
	}
}
