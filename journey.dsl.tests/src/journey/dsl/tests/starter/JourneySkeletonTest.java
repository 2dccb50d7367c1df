package journey.dsl.tests.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import journey.dsl.messages.Language;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.project.starter.JourneySkeleton.Party;
import journey.dsl.project.starter.JourneySkeleton;
import journey.dsl.project.starter.SafeName;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.tests.Texts;
import journey.dsl.tests.property.Generator;
import journey.dsl.tests.property.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new journey has no errors, and only such findings as ask for what nobody can know yet. */
class JourneySkeletonTest {
	private static final Set<String> NOT_KNOWN_YET = Set.of("placeholder-is-filled", "journey-has-make-or-break",
			"stage-has-owner", "first-stage-has-exit", "touchpoint-has-feeling", "last-step-says-what-next");

	@Test
	void asksOnlyForWhatNobodyCanKnowYet() {
		JourneySkeleton skeleton = new JourneySkeleton("bistro", "An evening out", Party.unknown("Mia Rossi"),
				Party.unknown("Guest"), List.of("Arrive", "Eat"), Language.EN);
		assertThat(Texts.findings(skeleton.text())).extracting(Finding::rule).isSubsetOf(NOT_KNOWN_YET)
				.contains("placeholder-is-filled", "stage-has-owner");
		assertThat(skeleton.text()).containsOnlyOnce("job \"" + skeleton.firstPlaceholder() + "\"");
	}

	@Test
	void usesWhoIsKnown() {
		String known = "namespace people person mia \"Mia Rossi\" persona guest \"Guest\"";
		String text = new JourneySkeleton("", "An evening out", new Party("people.mia", "Mia Rossi"),
				new Party("people.guest", "Guest"), List.of(), Language.DE).text();
		JourneyModel model = Texts.modelOf(known, text);
		assertThat(Texts.findings(model)).extracting(Finding::rule).isSubsetOf(NOT_KNOWN_YET);
		assertThat(text).doesNotContain("person ").contains("for people.guest owner people.mia",
				"\"Erster Abschnitt\"");
	}

	@Test
	void isLaidOut() {
		String text = new JourneySkeleton("bistro", "An evening out", Party.unknown("Mia Rossi"),
				Party.unknown("Guest"), List.of("Arrive", "Eat"), Language.EN).text();
		Workspace workspace = Texts.workspace(text);
		assertThat(Texts.laidOut(workspace.resource(Texts.FILE))).isEqualTo(text);
	}

	/** What somebody types into the page of a new journey. */
	private record Typed(String title, String owner, String persona, List<String> stages) {}

	private static Generator<Typed> typed() {
		Generator<String> texts = Generator.texts();
		Generator<List<String>> stages = texts.list(0, 4);
		return choices -> new Typed(texts.from(choices), texts.from(choices), texts.from(choices),
				stages.from(choices));
	}

	@Test
	void whateverSomebodyTypesIsReadAsItIsTyped() {
		Property.of(typed()).tries(200).holds(typed -> {
			Party owner = Party.unknown(typed.owner());
			JourneySkeleton skeleton = new JourneySkeleton("", typed.title(), owner, Party.unknown(typed.persona()),
					typed.stages(), Language.EN);
			JourneyModel model = Texts.model(skeleton.text());
			Journey journey = model.journeys().get(0);
			assertThat(journey.stages()).hasSize(Math.max(1, typed.stages().size()));
			assertThat(Texts.errors(model)).isEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource({"An evening out,an-evening-out", "Größe & Maß!,größe-maß", "2 hours,hours", "'',x", "24/7,x", "a_b,a-b",
			"../etc,etc"})
	void namesAreMadeOfTitles(String title, String name) {
		assertThat(SafeName.of(title)).isEqualTo(name);
	}
}
