package journey.dsl.ui.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import journey.dsl.files.found.JourneyFiles;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.client.OpenProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.ui.PlatformUI;

/** Notices when a project gets its first journey, and asks once whether to make it a journey project. */
public final class FirstJourneys implements IResourceChangeListener {
	private static final QualifiedName ASKED = new QualifiedName(JourneyBundle.ID, "asked");

	/** What is being asked. */
	private final Map<IProject, FirstJourneyDialog> asking = new ConcurrentHashMap<>();

	/** Starts watching. */
	public void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	/** Stops watching. */
	public void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<IFile> first = new ArrayList<>();
		try {
			for (IResourceDelta each : event.getDelta().getAffectedChildren(IResourceDelta.CHANGED)) {
				IProject project = (IProject) each.getResource();
				boolean isJustOpened = (each.getFlags() & IResourceDelta.OPEN) != 0;
				if (isJustOpened || !project.isAccessible() || project.hasNature(JourneyNature.ID)
						|| project.getPersistentProperty(ASKED) != null)
					continue;
				Set<IResource> added = new HashSet<>();
				each.accept(delta -> {
					if (delta.getKind() == IResourceDelta.ADDED && isJourney(delta.getResource()))
						added.add(delta.getResource());
					return true;
				});
				if (!added.isEmpty() && areAll(project, added)) first.add((IFile) added.iterator().next());
			}
		} catch (CoreException failure) {
			JourneyBundle.log("What has changed in the workspace cannot be looked at", failure);
		}
		if (!first.isEmpty() && PlatformUI.isWorkbenchRunning())
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> first.forEach(this::ask));
		if (!asking.isEmpty()) PlatformUI.getWorkbench().getDisplay().asyncExec(this::closeNeedless);
	}

	/** Closes questions that are already answered, or whose project is gone. */
	private void closeNeedless() {
		for (IProject each : List.copyOf(asking.keySet()))
			if (!each.isAccessible() || OpenProjects.isOfJourneys(each)) asking.remove(each).close();
	}

	private void ask(IFile file) {
		IProject project = file.getProject();
		// somebody may have converted or deleted it meanwhile
		if (asking.containsKey(project) || !project.isAccessible() || OpenProjects.isOfJourneys(project)) return;
		FirstJourneyDialog dialog = new FirstJourneyDialog(file, isWanted -> answered(project, isWanted));
		asking.put(project, dialog);
		dialog.open();
	}

	private void answered(IProject project, boolean isWanted) {
		asking.remove(project);
		try {
			if (!project.isAccessible()) return;
			project.setPersistentProperty(ASKED, String.valueOf(isWanted));
			if (isWanted) JourneyNature.add(project, null);
		} catch (CoreException failure) {
			JourneyBundle.log(project.getName() + " is no journey project", failure);
		}
	}

	private static boolean areAll(IProject project, Set<IResource> journeys) throws CoreException {
		boolean[] areAll = {true};
		project.accept(each -> {
			areAll[0] &= !isJourney(each) || journeys.contains(each);
			return areAll[0];
		});
		return areAll[0];
	}

	private static boolean isJourney(IResource resource) {
		return resource instanceof IFile && resource.getName().endsWith(JourneyFiles.ENDING);
	}
}
