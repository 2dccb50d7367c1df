package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.source.Element;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be a name, which names are the same, and what people read where no title is given. */
class NamesTest {

	@ParameterizedTest
	@ValueSource(strings = {"a", "_", "_a_", "order-to-delivery", "plan-2026", "x1", "a-1-b", "Ångström", "κατάστημα",
			"клиент", "עברית", "العميل",
			"ग्राहक-यात्रा", "हिन्दी", "客户", "お客様", "손님", "ürün", "naïve", "e\u0301tape", "l·l", "နာမည်", "ชื่อลูกค้า"})
	void canBeOfAnyAlphabet(String name) {
		JourneyModel model = Texts.model("team " + name + " channel " + name + " journey j { owner " + name
				+ " stage s { touchpoint t { via " + name + " } } }");

		assertThat(Texts.errors(model)).isEmpty();
		assertThat(model.files().get(0).declarations().get(0).name())
				.isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
	}

	@ParameterizedTest
	@CsvSource({"caf\u00e9, cafe\u0301", "\u00c5se, A\u030ase", "\u1e69, s\u0323\u0307", "\uac00, \u1100\u1161"})
	void areTheSameHoweverTheirLettersAreComposed(String composed, String decomposed) {
		String used = "team " + composed + " journey j { owner " + decomposed + " stage s { touchpoint t } }";
		String twice = "team " + composed + " team " + decomposed;

		assertThat(Texts.errors(used)).isEmpty();
		assertThat(Texts.model(used).journeys().get(0).charter().owners().get(0).target()).isEqualTo(composed);
		assertThat(Texts.findingsOf("name-is-unique", twice)).hasSize(1);
	}

	@Test
	void differInUpperAndLowerCase() {
		assertThat(Texts.errors("team sales team Sales")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"team 2nd | error 1:6+3 `2nd` is not a name: after `team`, write a name that starts with a letter, such "
					+ "as `team step-two`.",
			"team 😀 | error 1:6+2 `😀` cannot be a name: a name starts with a letter and continues with letters, "
					+ "digits, _ and single hyphens between them. Put what people read after it in quotes, as a title.",
			"team a😀 | error 1:6+3 `a😀` cannot be a name: a name starts with a letter and continues with letters, "
					+ "digits, _ and single hyphens between them. Put what people read after it in quotes, as a title.",
			"team \u0301a | error 1:6+1 \u0301 means nothing after `team`: leave it out, or put it in a text between "
					+ "quotes.",
			"team ×2 | error 1:6+1 A name is missing after `team`, before `×`."})
	void thatCannotBeOneAreOneFinding(String text, String finding) {
		assertThat(Texts.errors(text)).containsExactly(finding);
	}

	@ParameterizedTest
	@CsvSource({"order-to-delivery, Order to delivery", "éclair, Éclair", "x, X", "a_b, A_b"})
	void standForTheTitleThatIsMissing(String name, String title) {
		assertThat(Texts.model("team " + name).files().get(0).declarations().get(0).title()).isEqualTo(title);
	}

	@Test
	void stayWhatTheyAreWhenTheTitleChanges() {
		Element before = Texts.model("team sales \"Sales\"").files().get(0).declarations().get(0);
		Element after = Texts.model("team sales \"Sales and Service\"").files().get(0).declarations().get(0);

		assertThat(after.qualifiedName()).isEqualTo(before.qualifiedName());
		assertThat(after.title()).isEqualTo("Sales and Service");
	}
}
