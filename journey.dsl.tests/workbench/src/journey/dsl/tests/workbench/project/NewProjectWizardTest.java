package journey.dsl.tests.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import journey.dsl.tests.workbench.ui.InDialog;
import journey.dsl.tests.workbench.ui.OpenedWizard;
import journey.dsl.tests.workbench.ui.ShownShell;
import journey.dsl.ui.project.JourneyNature;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new project, made by filling in the wizard. */
class NewProjectWizardTest {
	private static final String TITLE = "New Journey Project";

	private final JourneyProject project = JourneyProject.made("bistro");

	@AfterEach
	void deleteProject() throws CoreException {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		project.delete();
	}

	@Test
	void makesTheSmallModelInAnotherLanguageAndShowsIt() throws Exception {
		wizard(dialog -> {
			dialog.type("Project name:", "");
			assertFalse(dialog.isEnabled("Finish"), "a project has a name");
			dialog.type("Project name:", "bistro");
			dialog.choose("Language:", "Deutsch");
			dialog.picture("new-project");
			dialog.press("Finish");
			dialog.awaitClosed();
		});
		project.build(IncrementalProjectBuilder.FULL_BUILD);
		assertTrue(project.project().hasNature(JourneyNature.ID));
		assertTrue(project.text("journey.settings").contains("\nlanguage = de\n"));
		assertEquals(List.of(), List.copyOf(project.findings()));
		assertEquals("bistro.journey",
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor().getTitle());
	}

	@Test
	void whoOnlyWantsToLookHasNothingToFillIn() throws Exception {
		wizard(dialog -> {
			assertEquals("my-journeys", dialog.typed("Project name:"));
			dialog.press("Finish");
			dialog.awaitClosed();
		});
		JourneyProject made = JourneyProject.made("my-journeys");
		assertTrue(made.project().getFile("bistro.journey").exists());
		wizard(dialog -> {
			assertEquals("my-journeys-2", dialog.typed("Project name:"));
			dialog.press("Cancel");
			dialog.awaitClosed();
		});
		made.delete();
	}

	@Test
	void makesAnEmptyProject() throws Exception {
		wizard(dialog -> {
			dialog.type("Project name:", "bistro");
			dialog.select("Nothing");
			dialog.awaitSaid("An empty project with settings");
			dialog.press("Finish");
			dialog.awaitClosed();
		});
		assertEquals(List.of(".project", "journey.settings"), List.of(project.project().members()).stream()
				.map(each -> each.getName()).filter(name -> !name.equals(".settings")).sorted().toList());
	}

	@Test
	void everyExampleIsOfferedAndHasNoErrorsByItself() throws Exception {
		Map<String, String> first = Map.of("a B2B supplier", "order-to-delivery.journey", "a clinic",
				"knee-surgery.journey", "an energy supplier", "switch.journey",
				"a loan", "loan.journey", "a software subscription", "customer-success.journey");
		for (Map.Entry<String, String> each : first.entrySet()) {
			wizard(dialog -> {
				dialog.type("Project name:", "bistro");
				dialog.select(dialog.rows().stream().map(row -> row.get(0))
						.filter(row -> row.startsWith("Example: " + each.getKey())).findFirst().orElseThrow());
				dialog.press("Finish");
				dialog.awaitClosed();
			});
			project.build(IncrementalProjectBuilder.FULL_BUILD);
			assertTrue(project.project().getFile(each.getValue()).exists(), each.getValue());
			assertFalse(project.severities().contains(IMarker.SEVERITY_ERROR), () -> each.getKey() + " has errors");
			assertEquals(each.getValue(),
					PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor().getTitle());
			deleteProject();
		}
	}

	private static void wizard(Consumer<ShownShell> steps) {
		InDialog.during(OpenedWizard.ofNew("journey.dsl.ui.wizards.project"), TITLE, steps);
	}
}
