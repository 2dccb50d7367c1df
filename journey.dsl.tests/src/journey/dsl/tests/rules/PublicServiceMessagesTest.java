package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.rules.Topic;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In a public service nobody buys, and nobody is a customer: rules say so. */
class PublicServiceMessagesTest {
	private static final String OF_PUBLIC = ".public";

	@ParameterizedTest
	@EnumSource(Language.class)
	void nobodyBuys(Language language) {
		List<String> texts = Stream.of(Topic.values()).map(Topic::messages)
				.flatMap(messages -> messages.keys(language).stream().filter(key -> key.endsWith(OF_PUBLIC))
						.map(key -> messages.pattern(language, key)))
				.toList();

		assertThat(texts).hasSizeGreaterThan(30)
				.noneMatch(text -> text.matches("(?i).*(customer|purchase|money|kund|kauf|\\bgeld).*"));
	}

	@ParameterizedTest
	@EnumSource(Topic.class)
	void eachIsTheVariantOfAMessage(Topic topic) {
		Messages messages = topic.messages();

		assertThat(messages.keys(Language.EN)).filteredOn(key -> key.endsWith(OF_PUBLIC))
				.allMatch(key -> messages.has(key.substring(0, key.length() - OF_PUBLIC.length())));
	}

	@Test
	void theMarketOfTheJourneyDecides() {
		String text = "journey j { MARKET stage s { moment m { is transparency } } }";

		assertThat(transparency(text.replace("MARKET", "market public"))).contains("people hear nothing");
		assertThat(transparency(text.replace("MARKET", "market B2C"))).contains("customers hear nothing");
		assertThat(transparency(text.replace("MARKET", ""))).contains("customers hear nothing");
	}

	@Test
	void besideJourneysAllOfThemDecide() {
		String promise = "team t promise p { made by t } ";
		String service = "journey j { market public stage s { touchpoint a } } ";

		assertThat(promise(promise + service)).contains("People never hear");
		assertThat(promise(promise + service + "journey k { stage s { touchpoint b } }"))
				.contains("Customers never hear");
		assertThat(promise(promise)).contains("Customers never hear");
	}

	private static String transparency(String text) {
		return String.join(" ", Texts.findingsOf("transparency-is-proactive", text));
	}

	private static String promise(String text) {
		return String.join(" ", Texts.findingsOf("promise-is-given", text));
	}
}
