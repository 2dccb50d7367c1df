package journey.dsl.tests.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import journey.dsl.project.starter.StarterModel;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.tests.workbench.ui.InDialog;
import journey.dsl.tests.workbench.ui.OpenedWizard;
import journey.dsl.tests.workbench.ui.ShownShell;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new journey, made by filling in the wizard. */
class NewJourneyWizardTest {
	private JourneyProject project;

	@BeforeEach
	void makeProject() throws Exception {
		project = JourneyProject.ofJourneys("guests");
		project.save("bistro.journey", StarterModel.text(StarterModel.JOURNEY));
		JourneyProject.settle();
	}

	@AfterEach
	void deleteProject() throws Exception {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		project.delete();
	}

	@Test
	void makesAJourneyOfThoseWhoAreKnownAndShowsWhatIsToBeWrittenFirst() throws Exception {
		wizard(dialog -> {
			dialog.type("Title:", "A table for \"ten\"");
			assertEquals("a-table-for-ten.journey", dialog.typed("File name:"));
			awaitOffer(dialog, "Owner of the whole:", "Mia Rossi (bistro.mia)");
			awaitOffer(dialog, "Persona:", "Guest (bistro.guest)");
			dialog.choose("Owner of the whole:", "Mia Rossi (bistro.mia)");
			dialog.choose("Persona:", "Guest (bistro.guest)");
			dialog.type("Stages:", "Ask, Arrive, Eat, Pay");
			dialog.picture("new-journey");
			dialog.press("Finish");
			dialog.awaitClosed();
		});
		project.build(IncrementalProjectBuilder.FULL_BUILD);
		String text = project.text("a-table-for-ten.journey");
		assertTrue(text.startsWith(
				"namespace bistro\n\njourney a-table-for-ten \"A table for \\\"ten\\\"\" {\n  status draft\n  for "
						+ "bistro.guest owner bistro.mia\n"),
				text);
		assertEquals(4, text.split("\n  stage ").length - 1);
		assertFalse(project.severities().contains(IMarker.SEVERITY_ERROR), () -> "errors in " + text);
		ITextEditor editor = (ITextEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.getActiveEditor();
		assertEquals("TODO: what customers want to get done, in their words",
				((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
	}

	@Test
	void declaresWhoIsNew() throws Exception {
		wizard(dialog -> {
			dialog.type("Title:", "Going home");
			dialog.type("File name:", "home");
			dialog.type("Owner of the whole:", "Tom Weber");
			dialog.type("Persona:", "Late guest");
			dialog.press("Finish");
			dialog.awaitClosed();
		});
		assertTrue(
				project.text("home.journey")
						.contains("person tom-weber \"Tom Weber\"\npersona late-guest \"Late guest\"\n"),
				project.text("home.journey"));
	}

	@Test
	void saysWhatToDo() {
		wizard(dialog -> {
			for (List<String> step : List.of(List.of("Title:", "Going home", "Name one person who owns"),
					List.of("Owner of the whole:", "Tom", "Name the persona who travels"),
					List.of("Persona:", "Guest", ""),
					List.of("File name:", "bistro.journey", "There is a file bistro.journey in this folder already"),
					List.of("File name:", "a/b", "No file can be called a/b"), List.of("File name:", "", "Going home"),
					List.of("Folder:", "nowhere", "There is no folder nowhere"),
					List.of("Folder:", "", "Choose the folder"), List.of("Folder:", "guests", ""),
					List.of("Title:", "  ", "Give the journey a title"))) {
				dialog.type(step.get(0), step.get(1));
				if (!step.get(2).equals("Going home")) dialog.awaitSaid(step.get(2));
			}
			awaitOffer(dialog, "Persona:", "Guest (bistro.guest)");
			dialog.type("Title:", "Dinner");
			dialog.awaitSaid("There is a journey bistro.dinner already");
			dialog.picture("new-journey-refused");
			assertFalse(dialog.isEnabled("Finish"));
			dialog.press("Cancel");
			dialog.awaitClosed();
		});
	}

	private static void awaitOffer(ShownShell dialog, String label, String item) {
		Eventually.until(() -> label + " offers " + item + ", only " + dialog.offered(label),
				() -> dialog.offered(label).contains(item));
	}

	private void wizard(Consumer<ShownShell> steps) {
		InDialog.during(OpenedWizard.ofNew("journey.dsl.ui.wizards.journey", project.project()), "New Journey", steps);
	}
}
