package journey.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Step;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever neighbours of the examples become a journey of their own: nothing is wrong then, and customers walk as before. */
class ExtractFromExamplesTest {
	private static final OpenWorkspace EXAMPLES = Opened.examples();

	@TestFactory
	Stream<DynamicTest> neighboursMayStandInAJourneyOfTheirOwn() {
		List<String> errors = errors(EXAMPLES.model());
		return EXAMPLES.model().journeys().stream().map(journey -> DynamicTest.dynamicTest(journey.qualifiedName(), () -> {
			for (List<Step> pair : pairs(journey)) for (CodeAction action : offered(journey, pair).actions()) assertSame(journey, pair, offered(journey, pair).done(action), errors);
		}));
	}

	@Test
	void manyAreOffered() {
		long offered = EXAMPLES.model().journeys().stream().flatMap(journey -> pairs(journey).stream().map(pair -> offered(journey, pair))).filter(each -> !each.actions().isEmpty()).count();

		assertThat(offered).isGreaterThan(10);
	}

	private static List<List<Step>> pairs(Journey journey) {
		List<List<Step>> pairs = new ArrayList<>();
		List<Step> steps = journey.steps();
		for (int at = 0; at + 1 < steps.size(); at++) pairs.add(steps.subList(at, at + 2));
		return pairs;
	}

	private static Offered offered(Journey journey, List<Step> pair) {
		OpenFile file = EXAMPLES.file(journey.nameAt().file()).orElseThrow();
		return Offered.of(CodeActionKind.RefactorExtract, file, pair.get(0).nameAt().offset(), pair.get(1).nameAt().end());
	}

	private static void assertSame(Journey journey, List<Step> pair, Map<String, String> texts, List<String> errors) {
		String what = pair.stream().map(Step::name).toList().toString();
		OpenWorkspace after = Opened.files(texts);

		assertThat(after.model().journeys()).as(what).hasSize(EXAMPLES.model().journeys().size() + 1);
		assertThat(errors(after.model())).as(what).isEqualTo(errors);
		assertThat(Walks.of(after.model(), journey.qualifiedName())).as(what).isEqualTo(Walks.of(EXAMPLES.model(), journey.qualifiedName()));
	}

	private static List<String> errors(JourneyModel model) {
		return Texts.findings(model).stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).toList();
	}
}
