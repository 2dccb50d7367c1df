package journey.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Step;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever steps of the examples become a journey of their own: nothing is wrong then, and customers walk as before.
 */
@Tag("thorough")
class ExtractFromExamplesTest {
	private static final OpenWorkspace EXAMPLES = Opened.examples();

	@TestFactory
	Stream<DynamicTest> everyRunOfStepsMayStandInAJourneyOfItsOwn() {
		List<String> errors = errors(EXAMPLES.model());
		return EXAMPLES.model().journeys().stream()
				.map(journey -> DynamicTest.dynamicTest(journey.qualifiedName(), () -> {
					for (List<Step> run : runs(journey)) assertSame(run, offered(journey, run), errors);
				}));
	}

	@Test
	void manyAreOffered() {
		long offered = EXAMPLES.model().journeys().stream()
				.flatMap(journey -> runs(journey).stream().map(run -> offered(journey, run)))
				.filter(each -> !each.actions().isEmpty()).count();

		assertThat(offered).isGreaterThan(40);
	}

	private static List<List<Step>> runs(Journey journey) {
		List<List<Step>> runs = new ArrayList<>();
		List<Step> steps = journey.steps();
		for (int n = 1; n < steps.size(); n++)
			for (int at = 0; at + n <= steps.size(); at++) runs.add(steps.subList(at, at + n));
		return runs;
	}

	private static Offered offered(Journey journey, List<Step> run) {
		OpenFile file = EXAMPLES.file(journey.nameAt().file()).orElseThrow();
		return Offered.of(CodeActionKind.RefactorExtract, file, run.get(0).nameAt().offset(),
				run.get(run.size() - 1).nameAt().end());
	}

	private static void assertSame(List<Step> run, Offered offered, List<String> errors) {
		String what = run.stream().map(Step::name).toList().toString();
		for (CodeAction action : offered.actions()) {
			OpenWorkspace workspace = Opened.files(offered.done(action));
			JourneyModel after = workspace.model();
			Layout.assertTidy(workspace, what);
			assertThat(after.journeys()).as(what).hasSize(EXAMPLES.model().journeys().size() + 1);
			assertThat(errors(after)).as(what).isEqualTo(errors);
			for (Journey each : EXAMPLES.model().journeys())
				assertThat(Walks.of(after, each.qualifiedName())).as(what)
						.isEqualTo(Walks.of(EXAMPLES.model(), each.qualifiedName()));
		}
	}

	private static List<String> errors(JourneyModel model) {
		return Texts.findings(model).stream().filter(finding -> finding.severity() == Severity.ERROR)
				.map(Finding::message).toList();
	}
}
