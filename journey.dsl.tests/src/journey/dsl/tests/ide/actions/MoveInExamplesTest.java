package journey.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import journey.dsl.ide.actions.refactoring.Refactorings;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every step of the examples may stand in every other stage of its journey, says there what it said, and is owned by
 * whom it was.
 */
@Tag("thorough")
class MoveInExamplesTest {
	private static final OpenWorkspace EXAMPLES = Opened.examples();

	@TestFactory
	Stream<DynamicTest> stepsMoveToOtherStages() {
		return EXAMPLES.model().journeys().stream()
				.map(journey -> DynamicTest.dynamicTest(journey.qualifiedName(), () -> {
					for (Step step : journey.steps()) assertMoves(step, journey);
				}));
	}

	private static void assertMoves(Step step, Journey journey) {
		int at = step.nameAt().offset();
		Offered offered = Offered.of(Refactorings.MOVE, EXAMPLES.file(step.nameAt().file()).orElseThrow(), at, at);
		boolean isAlone = EXAMPLES.model().stageOf(step).steps().size() == 1;
		assertThat(offered.actions()).as(step.name()).hasSize(isAlone ? 0 : Math.min(8, journey.stages().size() - 1));
		for (CodeAction action : offered.actions()) {
			OpenWorkspace workspace = Opened.files(offered.done(action));
			JourneyModel after = workspace.model();
			Layout.assertTidy(workspace, action.getTitle());
			Journey moved = after.find(Kind.JOURNEY, journey.qualifiedName(), Journey.class).orElseThrow();
			Step there = after.find(Kind.STEP, step.qualifiedName(), Step.class).orElseThrow();
			assertThat(Texts.errors(after)).as(action.getTitle()).isEmpty();
			assertThat(action.getTitle()).endsWith("to “" + after.stageOf(there).title() + "”");
			assertThat(owners(moved, after)).as(action.getTitle()).isEqualTo(owners(journey, EXAMPLES.model()));
			assertThat(there.heading().remarks().documentation()).isEqualTo(step.heading().remarks().documentation());
			assertThat(there.encounter().service().channels()).extracting(Ref::target)
					.isEqualTo(step.encounter().service().channels().stream().map(Ref::target).toList());
		}
	}

	private static Map<String, String> owners(Journey journey, JourneyModel model) {
		Map<String, String> owners = new TreeMap<>();
		for (Step step : journey.steps())
			if (!(step instanceof SubJourney))
				owners.put(step.name(), model.ownerOf(step).map(Ref::target).orElse("nobody"));
		return owners;
	}
}
