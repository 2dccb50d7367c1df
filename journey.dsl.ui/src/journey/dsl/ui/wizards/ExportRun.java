package journey.dsl.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.document.Document;
import journey.dsl.document.Addresses;
import journey.dsl.document.output.OutputFolder;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.project.WrittenDocuments;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Writes the documents of some projects: of a single one into the folder itself, of several each into a folder of its
 * name.
 */
final class ExportRun {
	private static final int MOST_PROBLEMS = 8;
	private static final UiWords WORDS = new UiWords(ExportRun.class);

	private final List<IProject> projects;
	private final List<Document> documents;
	private final Path target;
	private final List<String> problems = new ArrayList<>();
	private final List<Path> indexes = new ArrayList<>();
	private int written;

	ExportRun(List<IProject> projects, List<Document> documents, Path target) {
		this.projects = projects;
		this.documents = documents;
		this.target = target;
	}

	/** Writes them. */
	void write(IProgressMonitor monitor) throws InvocationTargetException {
		SubMonitor progress = SubMonitor.convert(monitor, projects.size());
		try {
			for (IProject each : projects)
				write(each, projects.size() == 1 ? target : target.resolve(each.getName()), progress.split(1));
		} catch (OperationCanceledException cancelled) {
			throw cancelled;
		} catch (RuntimeException failure) {
			throw new InvocationTargetException(failure);
		}
	}

	private void write(IProject project, Path folder, SubMonitor progress) {
		WrittenDocuments made = WrittenDocuments.of(project);
		if (made.journeys().isEmpty()) {
			problems.add(WORDS.get("export.empty", project.getName()));
			return;
		}
		OutputFolder.Outcome outcome = made.write(OutputFolder.at(folder), documents, progress);
		written += outcome.written() + outcome.unchanged();
		problems.addAll(made.problems());
		indexes.add(folder.resolve(Addresses.INDEX));
	}

	/** How many files there are now. */
	int written() {
		return written;
	}

	/** What could not be shown, and why; of many the first. */
	List<String> problems() {
		if (problems.size() <= MOST_PROBLEMS) return problems;
		List<String> first = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
		first.add(WORDS.get("export.more", problems.size() - MOST_PROBLEMS));
		return first;
	}

	/** The pages that lead to all others. */
	List<Path> indexes() {
		return indexes;
	}
}
