package journey.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import journey.dsl.tests.rules.Variations;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;

/** What must hold for whatever is done with whatever a modeller writes: customers walk as before, and no rule finds an error that none of its kind was there before. */
class RefactoringsOfAnyModelTest {
	private static final String FILE = "a.journey";

	@Property(tries = 60, seed = "20261122")
	void aJourneyOfItsOwnChangesNothing(@ForAll Random random) {
		OpenFile file = Opened.texts(Variations.one(random)).file();
		JourneyModel before = file.workspace().model();
		for (Journey journey : file.source().journeys()) {
			List<Step> steps = journey.steps();
			if (steps.isEmpty()) continue;
			int first = random.nextInt(steps.size());
			int last = first + random.nextInt(steps.size() - first);
			Offered offered = Offered.of(CodeActionKind.RefactorExtract, file, steps.get(first).nameAt().offset(), steps.get(last).nameAt().end());
			for (CodeAction action : offered.actions()) {
				String text = offered.done(action).get(FILE);
				JourneyModel after = Texts.model(text);
				assertThat(Walks.of(after, journey.qualifiedName())).as(text).isEqualTo(Walks.of(before, journey.qualifiedName()));
				assertThat(errors(before)).as(text).containsAll(errors(after));
			}
		}
	}

	@Property(tries = 40, seed = "20261122")
	void aStepSaysElsewhereWhatItSaid(@ForAll Random random) {
		OpenFile file = Opened.texts(Variations.one(random)).file();
		for (Journey journey : file.source().journeys())
			for (Step step : journey.steps()) {
				Offered offered = Offered.of(Refactorings.MOVE, file, step.nameAt().offset(), step.nameAt().offset());
				for (CodeAction action : offered.actions()) {
					Map<String, String> texts = offered.done(action);
					OpenFile after = Opened.files(texts).file(FILE).orElseThrow();
					assertThat(after.source().flaws().unreadable()).as(texts.get(FILE)).isEmpty();
					assertThat(names(after)).as(texts.get(FILE)).isEqualTo(names(file));
					assertThat(after.source().references().size()).as(texts.get(FILE)).isGreaterThanOrEqualTo(file.source().references().size());
				}
			}
	}

	private static Set<String> names(OpenFile file) {
		return file.elements().stream().map(Element::heading).flatMap(each -> Stream.of(each.keyword() + " " + each.qualifiedName(), each.remarks().documentation())).collect(Collectors.toSet());
	}

	private static Set<String> errors(JourneyModel model) {
		return Texts.findings(model).stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::rule).collect(Collectors.toSet());
	}
}
