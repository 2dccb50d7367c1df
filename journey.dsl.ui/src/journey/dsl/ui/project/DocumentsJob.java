package journey.dsl.ui.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import journey.dsl.document.output.OutputFolder;
import journey.dsl.files.written.NotWritten;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.client.OpenProjects;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Writes the documents of one project in the background, once for everything that is saved in the meantime. Failures
 * are listed as problems.
 */
public final class DocumentsJob extends Job {
	private static final Map<IProject, DocumentsJob> BY_PROJECT = new ConcurrentHashMap<>();
	private static final int PAUSE_MILLISECONDS = 300;
	private static final UiWords WORDS = new UiWords(DocumentsJob.class);

	private final IProject project;

	private DocumentsJob(IProject project) {
		super(WORDS.get("writing", project.getName()));
		this.project = project;
		setPriority(Job.BUILD);
	}

	/** The job of a project, the same every time. */
	static DocumentsJob of(IProject project) {
		return BY_PROJECT.computeIfAbsent(project, DocumentsJob::new);
	}

	/** Writes them when nothing has been saved for a moment. */
	void soon() {
		schedule(PAUSE_MILLISECONDS);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == DocumentsJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (!OpenProjects.isOfJourneys(project)) {
			BY_PROJECT.remove(project);
			return Status.OK_STATUS;
		}
		Map<String, Integer> problems = new LinkedHashMap<>();
		try {
			String folder = DocumentsOnSave.of(project).folder();
			Optional<String> wrong = DocumentsOnSave.problem(folder);
			if (wrong.isPresent()) problems.put(wrong.get(), IMarker.SEVERITY_ERROR);
			else
				write(folder, problems, monitor);
		} catch (NotWritten failure) {
			problems.put(WORDS.get("not-written", failure.in(UiWords.language())), IMarker.SEVERITY_ERROR);
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (CoreException | RuntimeException failure) {
			JourneyBundle.log("The documents of " + project.getName() + " are not written", failure);
			problems.put(WORDS.get("not-written", String.valueOf(failure.getMessage())), IMarker.SEVERITY_ERROR);
		}
		return tell(problems);
	}

	/** Settings and preferences come with a checkout: neither they nor a link lead out of the project. */
	private void write(String name, Map<String, Integer> problems, IProgressMonitor monitor) throws CoreException {
		WrittenDocuments documents = WrittenDocuments.of(project);
		if (documents.journeys().isEmpty()) return;
		OutputFolder.Outcome outcome = documents.write(OutputFolder.inside(project.getLocation().toPath(), name),
				monitor);
		IFolder folder = project.getFolder(IPath.fromPortableString(name));
		documents.problems().forEach(problem -> problems.put(problem, IMarker.SEVERITY_WARNING));
		if (outcome.written() + outcome.removed() > 0 || !folder.exists())
			folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		if (folder.exists() && !folder.isDerived()) folder.setDerived(true, monitor);
	}

	private IStatus tell(Map<String, Integer> problems) {
		try {
			if (project.isAccessible()) ProjectMarkers.ofDocuments(project, problems);
		} catch (CoreException failure) {
			JourneyBundle.log("What became of the documents cannot be listed", failure);
		}
		return Status.OK_STATUS;
	}
}
