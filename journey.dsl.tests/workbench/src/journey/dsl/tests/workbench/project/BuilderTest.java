package journey.dsl.tests.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import journey.dsl.ui.project.JourneyNature;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a build, the problems are those of the whole project, whether anything of it is open or not. */
class BuilderTest {
	private static final String PEOPLE = "namespace people team sales team unused-team";
	private static final String SYSTEM = "import people.* system crm { owner sales } system erp { owner nobody }";

	private JourneyProject project;

	@BeforeEach
	void makeProject() throws CoreException {
		project = JourneyProject.ofJourneys("built");
		project.save("people.journey", PEOPLE);
		project.save("systems.journey", SYSTEM);
		JourneyProject.settle();
	}

	@AfterEach
	void deleteProject() throws CoreException {
		project.delete();
	}

	@Test
	void aFullBuildListsWhatIsFoundInAllFiles() throws CoreException {
		project.build(IncrementalProjectBuilder.FULL_BUILD);
		assertTrue(
				project.findings()
						.containsAll(Set.of("systems.journey reference-resolves", "people.journey definition-is-used")),
				() -> "only " + found());
	}

	@Test
	void anIncrementalBuildListsWhatAChangeDoesToOtherFiles() throws CoreException {
		project.build();
		Set<String> before = project.findings();
		project.save("people.journey", PEOPLE + " team nobody");
		project.build();
		assertTrue(before.contains("systems.journey reference-resolves"), () -> "before only " + before);
		assertFalse(project.findings().contains("systems.journey reference-resolves"), () -> "still " + found());
	}

	@Test
	void whatIsMadeAnewHasItsFindingsThoughTheyAreNoNews() throws CoreException {
		project.build(IncrementalProjectBuilder.FULL_BUILD);
		Set<String> before = project.findings();
		ResourcesPlugin.getWorkspace().run(monitor -> {
			project.project().getFile("people.journey").delete(true, null);
			project.save("people.journey", PEOPLE);
		}, null);
		project.build();
		assertTrue(before.contains("people.journey definition-is-used"), () -> "before only " + before);
		assertEquals(before, project.findings());
	}

	@Test
	void aCleanForgetsAndTheNextBuildListsItAllAgain() throws CoreException {
		project.build(IncrementalProjectBuilder.FULL_BUILD);
		Set<String> before = project.findings();
		project.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
		Set<String> cleaned = project.findings();
		project.build(IncrementalProjectBuilder.FULL_BUILD);
		assertEquals(Set.of(), cleaned);
		assertEquals(before, project.findings());
	}

	@Test
	void aFullBuildTakesAwayWhatIsNoLongerTrue() throws CoreException {
		project.project().getFile("people.journey").createMarker("journey.dsl.ui.finding").setAttribute("journey.rule",
				"of-yesterday");
		project.build(IncrementalProjectBuilder.FULL_BUILD);
		assertFalse(project.findings().contains("people.journey of-yesterday"), () -> "still " + found());
	}

	@Test
	void whatIsSettledCounts() throws CoreException {
		project.save("journey.settings", "rule.definition-is-used = off\nlanguage = xx\n");
		project.build();
		assertTrue(project.findings().contains("journey.settings settings-are-known"), () -> "only " + found());
		assertFalse(project.findings().contains("people.journey definition-is-used"), () -> "still " + found());
	}

	@Test
	void aProjectThatIsNoLongerOneOfJourneysHasNoProblems() throws CoreException {
		project.build(IncrementalProjectBuilder.FULL_BUILD);
		JourneyNature.remove(project.project(), null);
		JourneyProject.settle();
		assertEquals(Set.of(), project.findings());
		assertEquals(0, project.project().getDescription().getBuildSpec().length);
	}

	private List<String> found() {
		try {
			return project.findings().stream().sorted().toList();
		} catch (CoreException gone) {
			return List.of(gone.getMessage());
		}
	}
}
