package journey.dsl.tests.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Consumer;
import journey.dsl.project.starter.StarterModel;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.tests.workbench.ui.InDialog;
import journey.dsl.tests.workbench.ui.OpenedWizard;
import journey.dsl.tests.workbench.ui.ShownShell;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules in a table: looked for, read, and made more or less bad, for one project and for new ones. */
class RulePagesTest {
	private static final String SETTINGS = "# ours\nrule.voice = off\n\nsomething else\nbrand.name = Bistro\n";
	private static final String RULES = "journey.dsl.ui.properties.rules";

	private JourneyProject project;

	@BeforeEach
	void makeProject() throws Exception {
		project = JourneyProject.ofJourneys("settled");
		project.save("journey.settings", SETTINGS);
		project.save("people.journey", "team sales team other");
		JourneyProject.settle();
	}

	@AfterEach
	void deleteProject() throws Exception {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		project.delete();
	}

	@Test
	void aChosenSeverityStandsInTheSettingsAndNothingElseIsLost() throws Exception {
		project.build();
		Set<String> before = project.findings();
		assertTrue(before.contains("people.journey definition-is-used"), () -> "only " + before);
		properties(RULES, dialog -> {
			assertTrue(dialog.rows().size() >= RuleCatalogue.standard().rules().size(), "all rules are there");
			dialog.look("definition used");
			dialog.select("definition-is-used");
			dialog.awaitSaid("By default:");
			dialog.choose("Severity:", "Off");
			dialog.awaitSaid("Settled by <a>line 3, rule.definition-is-used</a>");
			dialog.picture("rules-of-project");
			dialog.press("Apply and Close");
			dialog.awaitClosed();
		});
		assertEquals("# ours\nrule.voice = off\nrule.definition-is-used = off\n\nsomething else\nbrand.name = Bistro\n",
				project.text("journey.settings"));
		project.build();
		assertFalse(project.findings().contains("people.journey definition-is-used"));
	}

	@Test
	void aRuleBackAtItsDefaultLosesItsLine() throws Exception {
		project.save("journey.settings", SETTINGS + "rule.definition-is-used = error\nthreshold.most-stages = 3\n");
		properties(RULES, dialog -> {
			dialog.select("definition-is-used");
			dialog.choose("Severity:", "Info");
			dialog.press("Apply and Close");
			dialog.awaitClosed();
		});
		assertEquals(SETTINGS + "threshold.most-stages = 3\n",
				project.text("journey.settings").replace("rule.definition-is-used = info\n", ""));
		properties(RULES, dialog -> {
			dialog.press("Restore Defaults");
			dialog.press("Apply and Close");
			dialog.awaitClosed();
		});
		assertEquals("# ours\n\nsomething else\nbrand.name = Bistro\n", project.text("journey.settings"));
	}

	@Test
	void whatIsOpenAndNotSavedStaysSo() throws Exception {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		var editor = (ITextEditor) IDE.openEditor(page, project.project().getFile("journey.settings"));
		var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.set("# not saved\n");
		properties(RULES, dialog -> {
			dialog.select("definition-is-used");
			dialog.choose("Severity:", "Error");
			dialog.press("Apply and Close");
			dialog.awaitClosed();
		});
		assertEquals("# not saved\nrule.definition-is-used = error\n", document.get());
		assertEquals(SETTINGS, project.text("journey.settings"));
	}

	@Test
	void theLineThatSettlesARuleIsShown() throws Exception {
		properties(RULES, dialog -> {
			dialog.look("voice");
			dialog.select("expectation-is-not-internal-kpi");
			dialog.awaitSaid("Settled by <a>line 2, rule.voice</a>");
			dialog.follow("line 2, rule.voice");
			dialog.awaitClosed();
		});
		ITextEditor editor = (ITextEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.getActiveEditor();
		assertEquals("rule.voice = off", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
	}

	@Test
	void thresholdsAreSettledToo() throws Exception {
		properties(RULES, dialog -> {
			dialog.turnTo("Thresholds");
			assertEquals("7", dialog.typed("Most stages of a journey:"));
			dialog.type("Most stages of a journey:", "4");
			dialog.picture("thresholds");
			dialog.press("Apply and Close");
			dialog.awaitClosed();
		});
		assertEquals(SETTINGS + "threshold.most-stages = 4\n", project.text("journey.settings"));
	}

	@Test
	void whatIsAlwaysAnErrorCannotBeChanged() {
		properties(RULES, dialog -> {
			dialog.select("reference-resolves");
			dialog.awaitSaid("Always an error");
			dialog.press("Cancel");
			dialog.awaitClosed();
		});
	}

	@Test
	void documentsOnSaveAreSwitchedOnForAProject() throws Exception {
		properties("journey.dsl.ui.properties", dialog -> {
			dialog.press("Write the documents when journeys are saved");
			dialog.type("Folder in the project:", "../elsewhere");
			dialog.awaitSaid("Not in the project: ..");
			dialog.type("Folder in the project:", "published");
			dialog.picture("properties");
			dialog.press("Apply and Close");
			dialog.awaitClosed();
		});
		project.save("dinner.journey", StarterModel.text("bistro.journey"));
		project.build();
		assertTrue(project.project().getFile("published/index.html").exists());
	}

	@Test
	void newProjectsBeginWithWhatIsSettledForThem() throws Exception {
		preferences("journey.dsl.ui.preferences.rules", dialog -> {
			dialog.select("hand-off-is-measured");
			dialog.awaitSaid("hand-off-is-measured");
			dialog.choose("Severity:", "Off");
			dialog.picture("rules");
			dialog.press("Apply and Close");
			dialog.awaitClosed();
		});
		JourneyProject made = JourneyProject.made("begun");
		InDialog.during(OpenedWizard.ofNew("journey.dsl.ui.wizards.project"), "New Journey Project", dialog -> {
			dialog.type("Project name:", "begun");
			dialog.press("Finish");
			dialog.awaitClosed();
		});
		assertTrue(made.text("journey.settings").contains("\nrule.hand-off-is-measured = off\n"),
				made.text("journey.settings"));
		made.delete();
		preferences("journey.dsl.ui.preferences.rules", dialog -> {
			dialog.press("Restore Defaults");
			dialog.press("Apply and Close");
			dialog.awaitClosed();
		});
	}

	@Test
	void hintsCanBeSwitchedOff() {
		preferences("journey.dsl.ui.preferences", dialog -> {
			String hints = "Show implied values in the text, such as inherited owners";
			assertTrue(dialog.isChecked(hints));
			dialog.press(hints);
			dialog.type("Folder of documents in a project:", "..");
			dialog.awaitSaid("Not in the project: ..");
			dialog.picture("preferences");
			dialog.press("Restore Defaults");
			assertTrue(dialog.isChecked(hints));
			assertEquals("site", dialog.typed("Folder of documents in a project:"));
			dialog.press("Cancel");
			dialog.awaitClosed();
		});
	}

	private void properties(String page, Consumer<ShownShell> steps) {
		InDialog.during(
				() -> PreferencesUtil.createPropertyDialogOn(shell(), project.project(), page, null, null).open(),
				"Properties for settled", steps);
	}

	private static void preferences(String page, Consumer<ShownShell> steps) {
		InDialog.during(() -> PreferencesUtil.createPreferenceDialogOn(shell(), page, new String[] {page}, null).open(),
				"Preferences (Filtered)", steps);
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}
}
