package journey.dsl.ui.project;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import journey.dsl.ide.diagnostics.CheckParams;
import journey.dsl.ide.diagnostics.CheckedFolder;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.findings.Findings;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Waits until the server has checked all journeys of a project and everything it found is listed, so that after a build
 * the problems are those of the whole project. If documents are wanted, they are written in the background.
 */
public final class JourneyBuilder extends IncrementalProjectBuilder {
	/** Its id in the description of the project. */
	public static final String ID = JourneyBundle.ID + ".builder";

	private static final int LOOK_MILLISECONDS = 50;
	private static final UiWords WORDS = new UiWords(JourneyBuilder.class);

	@Override
	protected IProject[] build(int kind, Map<String, String> options, IProgressMonitor monitor) throws CoreException {
		boolean isAll = kind == FULL_BUILD || getDelta(getProject()) == null;
		if (!isAll && !Touched.by(getDelta(getProject()), DocumentsOnSave.of(getProject()).folder())) return null;
		SubMonitor progress = SubMonitor.convert(monitor, WORDS.get("checking", getProject().getName()), 2);
		check(progress.split(1));
		if (isAll) showAgain();
		else
			showAdded(getDelta(getProject()));
		showFindings(progress.split(1));
		if (DocumentsOnSave.of(getProject()).isOn()) DocumentsJob.of(getProject()).soon();
		return null;
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		ProjectMarkers.clear(getProject());
	}

	/** Nothing but problems is changed here, and nobody has to wait with saving until all is checked. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> options) {
		return null;
	}

	private void check(SubMonitor progress) throws CoreException {
		String uri = Address.of(getProject()).orElse("");
		CompletableFuture<CheckedFolder> answer = JourneyClient.get()
				.ask(server -> server.getJourneyRequests().check(new CheckParams(uri)));
		try {
			while (!isThere(answer)) progress.checkCanceled();
		} catch (OperationCanceledException cancelled) {
			answer.cancel(true);
			throw cancelled;
		}
	}

	private static boolean isThere(CompletableFuture<CheckedFolder> answer) throws CoreException {
		try {
			answer.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException notYet) {
			return false;
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException failed) {
			throw new CoreException(Status.error(WORDS.get("not-checked"), failed.getCause()));
		}
	}

	/** The server tells what is news; what was listed before a clean, or in an earlier session, is not. */
	private void showAgain() throws CoreException {
		Findings findings = Findings.get();
		for (IResource each : ProjectMarkers.faulty(getProject())) Address.of(each).ifPresent(findings::showAgain);
		getProject().accept(proxy -> {
			boolean isRead = proxy.getType() == IResource.FILE && Address.isServed(Path.of(proxy.getName()));
			if (isRead) Address.of(proxy.requestResource()).ifPresent(findings::showAgain);
			return !proxy.isDerived();
		}, IResource.NONE);
	}

	/**
	 * Nothing is listed of a file that has just come, even if it says what one of its name has said before, and the
	 * server has nothing new to tell.
	 */
	private static void showAdded(IResourceDelta delta) throws CoreException {
		Findings findings = Findings.get();
		delta.accept(each -> {
			boolean isNew = each.getKind() == IResourceDelta.ADDED || (each.getFlags() & IResourceDelta.REPLACED) != 0;
			if (isNew && each.getResource().getType() == IResource.FILE
					&& Address.isServed(Path.of(each.getResource().getName())))
				Address.of(each.getResource()).ifPresent(findings::showAgain);
			return true;
		});
	}

	private static void showFindings(SubMonitor progress) {
		try {
			Job.getJobManager().join(Findings.class, progress);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}
}
