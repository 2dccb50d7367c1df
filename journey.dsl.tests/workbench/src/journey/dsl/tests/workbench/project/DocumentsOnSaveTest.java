package journey.dsl.tests.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import journey.dsl.project.starter.StarterModel;
import journey.dsl.ui.project.DocumentsOnSave;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents keep up with what is saved where that is wanted, and say as problems what they lack. */
class DocumentsOnSaveTest {
	private static final String MODEL = StarterModel.text(StarterModel.JOURNEY);

	private JourneyProject project;

	@BeforeEach
	void makeProject() throws Exception {
		project = JourneyProject.ofJourneys("documented");
		project.save("bistro.journey", MODEL);
		project.build();
	}

	@AfterEach
	void deleteProject() throws Exception {
		project.delete();
	}

	@Test
	void nobodyGetsDocumentsWhoHasNotAskedForThem() {
		assertFalse(site().exists());
	}

	@Test
	void whatIsSavedIsInTheDocuments() throws Exception {
		DocumentsOnSave.of(project.project()).set(true, "site");
		project.save("bistro.journey", MODEL.replace("An evening out", "A night to remember"));
		project.build();
		assertTrue(project.text("site/index.html").contains("A night to remember"));
		assertTrue(site().isDerived(), "the folder is marked as made from others");
		assertEquals(List.of(), project.documentProblems());
	}

	@Test
	void nothingIsWrittenWhenNothingHasChanged() throws Exception {
		DocumentsOnSave.of(project.project()).set(true, "site");
		project.save("bistro.journey", MODEL + "\n");
		project.build();
		Path index = site().getLocation().toPath().resolve("index.html");
		FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
		Files.setLastModifiedTime(index, longAgo);
		project.save("bistro.journey", MODEL + "\n\n");
		project.build();
		assertEquals(longAgo, Files.getLastModifiedTime(index));
	}

	@Test
	void aJourneyWithErrorsIsLeftOutAndSaidToBe() throws Exception {
		DocumentsOnSave.of(project.project()).set(true, "site");
		project.save("bistro.journey", MODEL.replace("owner mia job", "owner nobody job"));
		project.build();
		assertEquals(1, project.documentProblems().size());
		assertTrue(project.documentProblems().get(0).contains("“An evening out” are not written"), this::text);
		project.save("bistro.journey", MODEL);
		project.build();
		assertEquals(List.of(), project.documentProblems());
	}

	@Test
	void whatSomebodyElseHasWrittenIsNotReplaced() throws Exception {
		site().create(true, true, null);
		project.save("site/index.html", "mine");
		DocumentsOnSave.of(project.project()).set(true, "site");
		project.save("bistro.journey", MODEL + "\n");
		project.build();
		assertEquals("mine", project.text("site/index.html"));
		assertTrue(project.documentProblems().get(0).contains("was not generated, so it is not replaced"),
				this::text);
	}

	@Test
	void theSettingsMayNameTheFolderButNotOneOutside() throws Exception {
		DocumentsOnSave.of(project.project()).set(true, "site");
		project.save("journey.settings", "output = published/maps\n");
		project.build();
		assertTrue(project.project().getFile("published/maps/index.html").exists());
		project.save("journey.settings", "output = ../elsewhere\n");
		assertEquals("site", DocumentsOnSave.of(project.project()).folder());
		for (String outside : List.of("", "..", "/tmp", "a/../../b", ".git", "c:\\x"))
			assertTrue(DocumentsOnSave.problem(outside).isPresent(), outside);
	}

	private String text() {
		try {
			return String.valueOf(project.documentProblems());
		} catch (CoreException gone) {
			return gone.getMessage();
		}
	}

	private IFolder site() {
		return project.project().getFolder("site");
	}
}
