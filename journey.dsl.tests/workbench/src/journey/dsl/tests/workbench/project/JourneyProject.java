package journey.dsl.tests.workbench.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.settings.Settings;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.ui.findings.Findings;
import journey.dsl.ui.project.DocumentsJob;
import journey.dsl.ui.project.JourneyNature;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** A project that a test works in. */
final class JourneyProject {
	private final IProject project;

	private JourneyProject(IProject project) {
		this.project = project;
	}

	/** A new one like any other. */
	static JourneyProject plain(String name) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (project.exists()) project.delete(true, true, null);
		project.create(null);
		project.open(null);
		JourneyProject made = new JourneyProject(project);
		// otherwise the workspace would be the checkout that the tests run in
		made.save(Settings.FILE, "");
		return made;
	}

	/** A new one of journeys. */
	static JourneyProject ofJourneys(String name) throws CoreException {
		JourneyProject made = plain(name);
		JourneyNature.add(made.project, null);
		return made;
	}

	/** One that something else has made. */
	static JourneyProject made(String name) {
		return new JourneyProject(ResourcesPlugin.getWorkspace().getRoot().getProject(name));
	}

	IProject project() {
		return project;
	}

	/** Saves a file. */
	IFile save(String name, String text) throws CoreException {
		IFile file = project.getFile(name);
		var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) file.setContents(content, true, false, null);
		else
			file.create(content, true, null);
		return file;
	}

	/** What a file says. */
	String text(String name) throws CoreException, IOException {
		try (var stream = project.getFile(name).getContents(true)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * Builds it from another thread than that of the workbench, as the platform does, and waits for all that follows.
	 */
	void build(int kind) {
		Job job = Job.create("build", (ICoreRunnable) monitor -> project.build(kind, monitor));
		job.schedule();
		Eventually.until("the build ends", () -> job.getResult() != null);
		settle();
	}

	void build() {
		build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
	}

	/** Waits until nothing is built, listed or written any more: all at once, since each may lead to another. */
	static void settle() {
		List<Object> families = List.of(ResourcesPlugin.FAMILY_AUTO_BUILD, ResourcesPlugin.FAMILY_MANUAL_BUILD,
				Findings.class, DocumentsJob.class);
		Eventually.until("builds, findings and documents end",
				() -> families.stream().allMatch(family -> Job.getJobManager().find(family).length == 0));
	}

	/** The rules that have found something, each with its file. */
	Set<String> findings() throws CoreException {
		return Arrays.stream(project.findMarkers("journey.dsl.ui.finding", true, IResource.DEPTH_INFINITE))
				.map(each -> each.getResource().getName() + " " + each.getAttribute("journey.rule", ""))
				.collect(Collectors.toSet());
	}

	/** How bad the findings are. */
	List<Integer> severities() throws CoreException {
		return Arrays.stream(project.findMarkers("journey.dsl.ui.finding", true, IResource.DEPTH_INFINITE))
				.map(each -> each.getAttribute(IMarker.SEVERITY, -1)).toList();
	}

	/** What is said of the documents. */
	List<String> documentProblems() throws CoreException {
		return Arrays.stream(project.findMarkers("journey.dsl.ui.documents", true, IResource.DEPTH_ZERO))
				.map(each -> each.getAttribute(IMarker.MESSAGE, "")).toList();
	}

	void delete() throws CoreException {
		settle();
		if (project.exists()) project.delete(true, true, null);
		settle();
	}
}
