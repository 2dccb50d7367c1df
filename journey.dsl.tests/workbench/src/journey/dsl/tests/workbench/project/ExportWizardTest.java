package journey.dsl.tests.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import journey.dsl.project.starter.StarterModel;
import journey.dsl.tests.workbench.ui.InDialog;
import journey.dsl.tests.workbench.ui.OpenedWizard;
import journey.dsl.tests.workbench.ui.ShownShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents for others, written by filling in the wizard. */
class ExportWizardTest {
	private static final String MODEL = StarterModel.text(StarterModel.JOURNEY);

	private Path folder;
	private JourneyProject project;

	@BeforeEach
	void makeProject() throws Exception {
		project = JourneyProject.ofJourneys("exported");
		project.save("bistro.journey", MODEL);
		JourneyProject.settle();
		folder = Files.createTempDirectory("documents");
	}

	@AfterEach
	void deleteProject() throws Exception {
		project.delete();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path each : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
		}
	}

	@Test
	void writesWhatIsChosenAndRemembersIt() {
		wizard(dialog -> {
			dialog.type("To folder:", folder.toString());
			if (dialog.isChecked("Open in the browser afterwards")) dialog.press("Open in the browser afterwards");
			dialog.picture("export");
			dialog.check("Journey map", false);
			dialog.press("Finish");
			dialog.awaitClosed();
		});
		assertTrue(Files.exists(folder.resolve("index.html")));
		assertTrue(Files.exists(folder.resolve("bistro.dinner/onepage.html")));
		assertFalse(Files.exists(folder.resolve("bistro.dinner/map.html")));
		wizard(dialog -> {
			assertEquals(folder.toString(), dialog.typed("To folder:"));
			assertFalse(dialog.isChecked("Open in the browser afterwards"));
			dialog.check("Journey map", true);
			dialog.press("Finish");
			dialog.awaitClosed();
		});
		assertTrue(Files.exists(folder.resolve("bistro.dinner/map.html")),
				"what was chosen the last time can be changed");
	}

	@Test
	void replacesNothingOfOthersAndSaysSo() throws Exception {
		Files.writeString(folder.resolve("index.html"), "mine");
		wizard(dialog -> {
			dialog.type("To folder:", folder.toString());
			dialog.press("Finish");
			ShownShell refusal = ShownShell.titled("The documents could not be written");
			refusal.awaitSaid("this file was not generated, so it is not replaced");
			refusal.picture("export-refused");
			refusal.press("OK");
			refusal.awaitClosed();
			dialog.press("Cancel");
			dialog.awaitClosed();
		});
		assertEquals("mine", Files.readString(folder.resolve("index.html")));
	}

	@Test
	void saysWhatIsLeftOut() throws Exception {
		project.save("bistro.journey",
				MODEL.replace("owner mia job", "owner nobody job").replace("An evening out", "Food & drink"));
		wizard(dialog -> {
			dialog.type("To folder:", folder.toString());
			if (dialog.isChecked("Open in the browser afterwards")) dialog.press("Open in the browser afterwards");
			dialog.press("Finish");
			ShownShell message = ShownShell.besides(dialog);
			message.awaitSaid("The documents of “Food & drink” are not written, because they would be wrong");
			message.picture("export-left-out");
			message.press("OK");
			dialog.awaitClosed();
		});
	}

	@Test
	void saysWhatToDo() {
		wizard(dialog -> {
			dialog.type("To folder:", "somewhere");
			dialog.awaitSaid("Give the whole path of the folder");
			dialog.type("To folder:", "");
			dialog.awaitSaid("Choose the folder that the documents are written to");
			dialog.check("exported", false);
			dialog.awaitSaid("Choose at least one project");
			assertFalse(dialog.isEnabled("Finish"));
			dialog.press("Cancel");
			dialog.awaitClosed();
		});
	}

	private void wizard(Consumer<ShownShell> steps) {
		InDialog.during(OpenedWizard.ofExport("journey.dsl.ui.wizards.export", project.project()), "Export Documents",
				steps);
	}
}
