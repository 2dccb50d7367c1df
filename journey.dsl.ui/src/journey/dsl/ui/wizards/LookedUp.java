package journey.dsl.ui.wizards;

import java.util.ArrayList;
import java.util.function.Consumer;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.project.SavedProject;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Looks up in the background what a project says, and reports it in the thread of the workbench. */
final class LookedUp {
	private static final UiWords WORDS = new UiWords(LookedUp.class);

	private final Consumer<Known> listener;
	private IProject looked;
	private Known known = Known.NOTHING;

	LookedUp(Consumer<Known> listener) {
		this.listener = listener;
	}

	/** Looks at a project unless it is the one that was looked at last. */
	void look(IProject project) {
		if (project.equals(looked)) return;
		looked = project;
		known = Known.NOTHING;
		Job.create(WORDS.get("looking", project.getName()), (ICoreRunnable) monitor -> {
			Known found = Known.of(SavedProject.read(project, new ArrayList<>()), SavedProject.folder(project));
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(project, found));
		}).schedule();
	}

	private void tell(IProject project, Known found) {
		if (!project.equals(looked)) return;
		known = found;
		listener.accept(found);
	}

	/** What is known by now. */
	Known known() {
		return known;
	}
}
