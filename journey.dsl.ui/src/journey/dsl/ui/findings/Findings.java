package journey.dsl.ui.findings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.ide.workspace.TextUris;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.Timing;
import journey.dsl.ui.client.Address;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * Shows what the server finds; if new findings for a text arrive before the old ones are shown, only the last ones
 * count.
 */
public final class Findings extends Job {
	private static final Findings LISTED = new Findings();

	private final Map<String, PublishDiagnosticsParams> waiting = new LinkedHashMap<>();
	private final Map<String, PublishDiagnosticsParams> known = new HashMap<>();

	/** Those of the workbench; at first nothing is found. */
	public static Findings get() {
		return LISTED;
	}

	private Findings() {
		super("Findings in journeys");
		setSystem(true);
		setPriority(Job.SHORT);
	}

	/** What is found in a text now; instead of all that was found before. */
	public void show(PublishDiagnosticsParams found) {
		synchronized (waiting) {
			waiting.put(found.getUri(), found);
			if (found.getDiagnostics().isEmpty()) known.remove(found.getUri());
			else
				known.put(found.getUri(), found);
		}
		schedule();
	}

	/** Shows what is known about a text, whatever is listed for it; nothing if nothing is known. */
	public void showAgain(String uri) {
		synchronized (waiting) {
			waiting.putIfAbsent(uri, known.getOrDefault(uri, new PublishDiagnosticsParams(uri, List.of())));
		}
		schedule();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == Findings.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Map<String, PublishDiagnosticsParams> now;
		synchronized (waiting) {
			now = new LinkedHashMap<>(waiting);
			waiting.clear();
		}
		try {
			ResourcesPlugin.getWorkspace().run(all -> now.values().forEach(Findings::showIn), null,
					IWorkspace.AVOID_UPDATE, monitor);
		} catch (CoreException failure) {
			JourneyBundle.log("What was found cannot be shown", failure);
		}
		return Status.OK_STATUS;
	}

	private static void showIn(PublishDiagnosticsParams found) {
		Optional<IFile> file = Address.file(found.getUri());
		try {
			if (file.isPresent()) new FileFindings(file.get()).show(found.getDiagnostics());
			else
				LooseFindings.show(found);
			Timing.seen("findings of " + TextUris.name(found.getUri()));
		} catch (CoreException | RuntimeException failure) {
			// what is found in the other texts is shown all the same
			JourneyBundle.log("What was found in " + found.getUri() + " cannot be shown", failure);
		}
	}
}
