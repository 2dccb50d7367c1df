package journey.dsl.tests.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import journey.dsl.tests.workbench.ui.ContextMenu;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.tests.workbench.ui.ShownShell;
import journey.dsl.ui.client.OpenProjects;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects become ones of journeys, and ones like any other again. */
class ConvertTest {
	private static final String QUESTION = "Journeys in this project";
	private static final String MAKE = "Make It a Journey Project";

	private JourneyProject project;

	@BeforeEach
	void makeProject() throws CoreException {
		project = JourneyProject.plain("converted");
		project.save("notes.txt", "nothing of journeys");
		JourneyProject.settle();
	}

	@AfterEach
	void deleteProject() throws CoreException {
		project.delete();
	}

	@Test
	void theMenuOfAProjectConvertsItAndBack() throws Exception {
		ContextMenu.of(project.project()).choose("Configure", MAKE);
		Eventually.until("it is one of journeys", () -> OpenProjects.isOfJourneys(project.project()));
		assertFalse(ContextMenu.of(project.project()).offered("Configure").contains(MAKE));
		ContextMenu.of(project.project()).choose("Configure", "Make It No Longer a Journey Project");
		Eventually.until("it is one like any other", () -> !OpenProjects.isOfJourneys(project.project()));
	}

	@Test
	void theMenuOfAProjectLeadsToWizards() throws Exception {
		assertTrue(ContextMenu.of(project.project()).offered("New").containsAll(List.of("Journey", "Journey Project")));
	}

	@Test
	void theFirstJourneyAsksAndYesIsDone() throws Exception {
		project.save("people.journey", "team sales");
		ShownShell question = ShownShell.titled(QUESTION);
		question.awaitSaid("people.journey is the first journey in the project converted");
		question.picture("first-journey");
		question.press("Make it a journey project");
		question.awaitClosed();
		Eventually.until("it is one of journeys", () -> OpenProjects.isOfJourneys(project.project()));
		project.build();
		assertTrue(project.findings().contains("people.journey definition-is-used"));
	}

	@Test
	void nobodyIsAskedAboutAProjectThatHasGone() throws Exception {
		project.save("people.journey", "team sales");
		ShownShell question = ShownShell.titled(QUESTION);
		project.delete();
		question.awaitClosed();
	}

	@Test
	void noIsRemembered() throws Exception {
		project.save("people.journey", "team sales");
		ShownShell question = ShownShell.titled(QUESTION);
		question.press("Leave it as it is");
		question.awaitClosed();
		project.project().getFile("people.journey").delete(true, null);
		project.save("other.journey", "team sales");
		Eventually.isSo(Duration.ofSeconds(2), () -> false);
		assertEquals(0, Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.getText().equals(QUESTION))
				.count());
		assertFalse(OpenProjects.isOfJourneys(project.project()));
	}
}
