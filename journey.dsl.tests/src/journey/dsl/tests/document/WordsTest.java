package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.document.Words;
import journey.dsl.messages.Language;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.ActionStatus;
import journey.dsl.model.journey.Likelihood;
import journey.dsl.model.journey.Practice;
import journey.dsl.model.journey.State;
import journey.dsl.model.journey.Status;
import journey.dsl.model.moment.Basis;
import journey.dsl.model.moment.MasteryStep;
import journey.dsl.model.people.BuyingPart;
import journey.dsl.model.people.Experience;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.step.Frequency;
import journey.dsl.model.step.Mood;
import journey.dsl.model.value.Level;
import journey.dsl.model.value.Unit;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** The catalogue of fixed words. */
class WordsTest {
	private static final Words ENGLISH = Words.of(Language.EN);

	@Test
	void everyWordOfTheLanguageCanBeRead() {
		Stream.of(Mood.values(), Level.values(), Likelihood.values(), Frequency.values(), Basis.values(),
				Status.values(), State.values(), Practice.values(), ActionStatus.values(),
				BuyingPart.values(), Experience.values())
				.flatMap(Stream::of)
				.forEach(word -> assertThat(
						ENGLISH.get(((Enum<?>) word).getDeclaringClass().getSimpleName() + "." + word.word()))
						.isNotBlank());
		for (MasteryStep step : MasteryStep.values())
			assertThat(ENGLISH.get("mastery." + step.word() + ".question")).isNotBlank();
		for (Unit unit : Unit.values())
			for (String prefix : new String[] {"", "business-"})
				assertThat(ENGLISH.count(prefix + unit.word(), 2)).startsWith("2 ");
	}

	@Test
	void placesAreFilledWithTextsAsTheyAre() {
		assertThat(ENGLISH.get("from-to", "{1}", "it's")).isEqualTo("{1} \u2192 it's");
		assertThat(ENGLISH.count("times", 1)).isEqualTo("once");
	}

	@Test
	void anUnknownKeyIsAnError() {
		assertThatThrownBy(() -> ENGLISH.get("no.such.key")).hasMessageContaining("no.such.key");
	}

	@Test
	void whatTheLibraryDeclaresIsCalledSoInEnglish() {
		List<Declaration> library = Texts.model("").files().stream().filter(SourceFile::library)
				.flatMap(file -> file.declarations().stream()).toList();

		assertThat(library).hasSizeGreaterThan(15).allSatisfy(
				declaration -> assertThat(ENGLISH.get("library." + declaration.name())).isEqualTo(declaration.title()));
	}
}
