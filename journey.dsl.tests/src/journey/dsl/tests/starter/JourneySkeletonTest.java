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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new journey has no errors, and only such findings as ask for what nobody can know yet. */
class JourneySkeletonTest {
	private static final Set<String> NOT_KNOWN_YET = Set.of("placeholder-is-filled", "journey-has-make-or-break", "stage-has-owner", "first-stage-has-exit", "touchpoint-has-feeling", "last-step-says-what-next");

	@Test
	void asksOnlyForWhatNobodyCanKnowYet() {
		JourneySkeleton skeleton = new JourneySkeleton("bistro", "An evening out", Party.unknown("Mia Rossi"), Party.unknown("Guest"), List.of("Arrive", "Eat"), Language.EN);
		assertThat(Texts.findings(skeleton.text())).extracting(Finding::rule).isSubsetOf(NOT_KNOWN_YET).contains("placeholder-is-filled", "stage-has-owner");
		assertThat(skeleton.text()).containsOnlyOnce("job \"" + skeleton.firstPlaceholder() + "\"");
	}

	@Test
	void usesWhoIsKnown() {
		String known = "namespace people person mia \"Mia Rossi\" persona guest \"Guest\"";
		String text = new JourneySkeleton("", "An evening out", new Party("people.mia", "Mia Rossi"), new Party("people.guest", "Guest"), List.of(), Language.DE).text();
		JourneyModel model = Texts.modelOf(known, text);
		assertThat(Texts.findings(model)).extracting(Finding::rule).isSubsetOf(NOT_KNOWN_YET);
		assertThat(text).doesNotContain("person ").contains("for people.guest owner people.mia", "\"Erste Phase\"");
	}

	@Test
	void isLaidOut() {
		String text = new JourneySkeleton("bistro", "An evening out", Party.unknown("Mia Rossi"), Party.unknown("Guest"), List.of("Arrive", "Eat"), Language.EN).text();
		Workspace workspace = Texts.workspace(text);
		assertThat(Texts.laidOut(workspace.resource(Texts.FILE))).isEqualTo(text);
	}

	@Property(tries = 200, seed = "20261122")
	void whateverSomebodyTypesIsReadAsItIsTyped(@ForAll String title, @ForAll String owner, @ForAll String persona, @ForAll @Size(max = 4) List<String> stages) {
		JourneyModel model = Texts.model(new JourneySkeleton("", title, Party.unknown(owner), Party.unknown(persona), stages, Language.EN).text());
		Journey journey = model.journeys().get(0);
		assertThat(journey.stages()).hasSize(Math.max(1, stages.size()));
		assertThat(Texts.errors(model)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"An evening out,an-evening-out", "Größe & Maß!,größe-maß", "2 hours,hours", "'',x", "24/7,x", "a_b,a-b", "../etc,etc"})
	void namesAreMadeOfTitles(String title, String name) {
		assertThat(SafeName.of(title)).isEqualTo(name);
	}
}
