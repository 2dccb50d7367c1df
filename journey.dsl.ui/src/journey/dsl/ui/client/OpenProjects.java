package journey.dsl.ui.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/** Tells the server about journey projects, and about changes in projects outside any editor. */
public final class OpenProjects implements IResourceChangeListener {
	/** Projects with this nature are checked as a whole, whether something of them is open or not. */
	public static final String NATURE = JourneyBundle.ID + ".nature";

	private final JourneyClient client;
	private final Map<IProject, WorkspaceFolder> folders = new LinkedHashMap<>();

	/** To that server. */
	public OpenProjects(JourneyClient client) {
		this.client = client;
	}

	/** Tells of the projects that there are, and from now on of what changes. */
	public void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		tellFolders();
	}

	/** Tells of nothing any more. */
	public void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<FileEvent> files = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> collect(delta, files));
		} catch (CoreException failure) {
			JourneyBundle.log("What has changed in the workspace cannot be told", failure);
		}
		boolean areProjects = false;
		for (IResourceDelta each : event.getDelta().getAffectedChildren())
			areProjects |= each.getKind() != IResourceDelta.CHANGED
					|| (each.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0;
		if (areProjects) tellFolders();
		if (!files.isEmpty())
			client.tell(server -> server.getWorkspaceService()
					.didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
	}

	private static boolean collect(IResourceDelta delta, List<FileEvent> files) {
		IResource resource = delta.getResource();
		if (delta.getKind() == IResourceDelta.CHANGED
				&& (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.SYNC)) == 0)
			return !(resource instanceof IFile);
		boolean isTold = resource instanceof IFile file && resource.getLocation() != null
				&& Address.isServed(resource.getLocation().toPath());
		if (isTold) Address.of(resource).ifPresent(uri -> files.add(new FileEvent(uri, type(delta))));
		return true;
	}

	private static FileChangeType type(IResourceDelta delta) {
		return switch (delta.getKind()) {
			case IResourceDelta.ADDED -> FileChangeType.Created;
			case IResourceDelta.REMOVED -> FileChangeType.Deleted;
			default -> FileChangeType.Changed;
		};
	}

	/** Those that have come and those that have gone since the last time. */
	private synchronized void tellFolders() {
		Map<IProject, WorkspaceFolder> now = new LinkedHashMap<>();
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (isOfJourneys(each))
				Address.of(each).ifPresent(
						uri -> now.put(each, folders.getOrDefault(each, new WorkspaceFolder(uri, each.getName()))));
		List<WorkspaceFolder> added = now.entrySet().stream().filter(each -> !folders.containsKey(each.getKey()))
				.map(Map.Entry::getValue).toList();
		List<WorkspaceFolder> removed = folders.entrySet().stream().filter(each -> !now.containsKey(each.getKey()))
				.map(Map.Entry::getValue).toList();
		folders.clear();
		folders.putAll(now);
		if (added.isEmpty() && removed.isEmpty()) return;
		client.tell(server -> server.getWorkspaceService().didChangeWorkspaceFolders(
				new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed))));
	}

	/** Whether a project is one of journeys, and open. */
	public static boolean isOfJourneys(IProject project) {
		try {
			return project.isAccessible() && project.hasNature(NATURE);
		} catch (CoreException closedMeanwhile) {
			return false;
		}
	}
}
