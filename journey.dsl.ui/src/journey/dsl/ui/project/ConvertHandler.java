package journey.dsl.ui.project;

import java.util.LinkedHashSet;
import java.util.Set;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Turns the selected projects into journey projects, or back into ordinary ones. */
public abstract class ConvertHandler extends AbstractHandler {
	/** Makes them journey projects. */
	public static final class Add extends ConvertHandler {
		@Override
		void convert(IProject project, IProgressMonitor monitor) throws CoreException {
			JourneyNature.add(project, monitor);
		}
	}

	/** Makes them ordinary projects. */
	public static final class Remove extends ConvertHandler {
		@Override
		void convert(IProject project, IProgressMonitor monitor) throws CoreException {
			JourneyNature.remove(project, monitor);
		}
	}

	abstract void convert(IProject project, IProgressMonitor monitor) throws CoreException;

	@Override
	public final Object execute(ExecutionEvent event) {
		Set<IProject> projects = new LinkedHashSet<>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected)
			for (Object each : selected.toList()) {
				IProject project = Adapters.adapt(each, IProject.class);
				if (project != null && project.isAccessible()) projects.add(project);
			}
		WorkspaceJob job = new WorkspaceJob(new UiWords(ConvertHandler.class).get("converting")) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				for (IProject each : projects) convert(each, monitor);
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == JourneyBundle.ID;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
		return null;
	}
}
