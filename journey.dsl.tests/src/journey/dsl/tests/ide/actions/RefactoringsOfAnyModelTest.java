package journey.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.ide.actions.refactoring.Refactorings;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.step.Step;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import journey.dsl.tests.property.Generator;
import journey.dsl.tests.property.Property;
import journey.dsl.tests.rules.Variations;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What must hold for whatever is done with whatever a modeller writes: customers walk as before, and no rule finds an
 * error that none of its kind was there before.
 */
@Tag("thorough")
class RefactoringsOfAnyModelTest {
	private static final String FILE = "a.journey";

	private record Selection(String text, int first, int more) {}

	@Test
	void aJourneyOfItsOwnChangesNothing() {
		Generator<Selection> selections = choices -> new Selection(Variations.one(choices.random()), choices.below(100),
				choices.below(100));
		AtomicInteger extracted = new AtomicInteger();
		Property.of(selections).tries(60).holds(selection -> extracted.addAndGet(changesNothing(selection)));
		assertThat(extracted).hasPositiveValue();
	}

	/** How many journeys of their own were offered. */
	private static int changesNothing(Selection selection) {
		int extracted = 0;
		OpenFile file = Opened.texts(selection.text()).file();
		JourneyModel before = file.workspace().model();
		for (Journey journey : file.source().journeys()) {
			List<Step> steps = journey.steps();
			if (steps.isEmpty()) continue;
			int first = selection.first() % steps.size();
			int last = first + selection.more() % (steps.size() - first);
			Offered offered = Offered.of(CodeActionKind.RefactorExtract, file, steps.get(first).nameAt().offset(),
					steps.get(last).nameAt().end());
			extracted += offered.actions().size();
			for (CodeAction action : offered.actions()) {
				String text = offered.done(action).get(FILE);
				JourneyModel after = Texts.model(text);
				assertThat(Walks.of(after, journey.qualifiedName())).as(text)
						.isEqualTo(Walks.of(before, journey.qualifiedName()));
				assertThat(errors(before)).as(text).containsAll(errors(after));
			}
		}
		return extracted;
	}

	@Test
	void aStepSaysElsewhereWhatItSaid() {
		AtomicInteger moved = new AtomicInteger();
		Property.of(choices -> Variations.one(choices.random())).tries(40)
				.holds(text -> moved.addAndGet(saysElsewhereWhatItSaid(text)));
		assertThat(moved).hasPositiveValue();
	}

	/** How many moves were offered. */
	private static int saysElsewhereWhatItSaid(String text) {
		int moved = 0;
		OpenFile file = Opened.texts(text).file();
		for (Journey journey : file.source().journeys())
			for (Step step : journey.steps()) {
				Offered offered = Offered.of(Refactorings.MOVE, file, step.nameAt().offset(), step.nameAt().offset());
				moved += offered.actions().size();
				for (CodeAction action : offered.actions()) {
					Map<String, String> texts = offered.done(action);
					OpenFile after = Opened.files(texts).file(FILE).orElseThrow();
					assertThat(after.source().flaws().unreadable()).as(texts.get(FILE)).isEmpty();
					assertThat(names(after)).as(texts.get(FILE)).isEqualTo(names(file));
					assertThat(after.source().references().size()).as(texts.get(FILE))
							.isGreaterThanOrEqualTo(file.source().references().size());
				}
			}
		return moved;
	}

	private static Set<String> names(OpenFile file) {
		return file.elements().stream().map(Element::heading)
				.flatMap(each -> Stream.of(each.keyword() + " " + each.qualifiedName(), each.remarks().documentation()))
				.collect(Collectors.toSet());
	}

	private static Set<String> errors(JourneyModel model) {
		return Texts.findings(model).stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::rule)
				.collect(Collectors.toSet());
	}
}
