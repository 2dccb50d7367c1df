package journey.dsl.ui.project;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.document.Document;
import journey.dsl.document.output.OutputFolder;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.model.journey.Journey;
import journey.dsl.project.DocumentRun;
import journey.dsl.project.Project;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The documents of a project as saved: what is written, and what to report about it. */
public final class WrittenDocuments {
	private static final UiWords WORDS = new UiWords(WrittenDocuments.class);

	private final List<String> problems = new ArrayList<>();
	private final Project project;

	private WrittenDocuments(IProject of) {
		project = SavedProject.read(of, problems);
	}

	/** The documents of that project, of which none is written yet. */
	public static WrittenDocuments of(IProject project) {
		return new WrittenDocuments(project);
	}

	/** Its journeys. */
	public List<Journey> journeys() {
		return project.journeys();
	}

	/** Writes all documents of journeys without errors into a folder. */
	public OutputFolder.Outcome write(OutputFolder target, IProgressMonitor monitor) {
		return write(target, DocumentCatalogue.standard(), monitor);
	}

	/** Writes some documents of journeys without errors into a folder. */
	public OutputFolder.Outcome write(OutputFolder target, List<Document> documents, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, WORDS.get("writing", target.path().getFileName()),
				project.journeys().size() * documents.size() + 1);
		DocumentRun run = new DocumentRun(project, project.journeys(), documents, false);
		OutputFolder.Outcome outcome = run.write(target, page -> progress.split(1).subTask(page.path()));
		run.refused().forEach(journey -> problems
				.add(WORDS.get("refused", journey.title(), run.faults().get(journey.qualifiedName()))));
		run.hidden().forEach((journey, shown) -> problems
				.add(WORDS.get("hidden", journey.qualifiedName(), place(journey), place(shown))));
		if (!run.logoProblem().isEmpty()) problems.add(run.logoProblem());
		run.pictureProblems().forEach(problem -> problems.add(WORDS.get("picture", problem)));
		return outcome;
	}

	/** What could not be shown, and why. */
	public List<String> problems() {
		return problems;
	}

	private static String place(Journey journey) {
		return journey.nameAt().file() + ":" + journey.nameAt().line();
	}
}
