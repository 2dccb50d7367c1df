package journey.dsl.tests.installation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/**
 * Opens a journey in the workbench that it is in, says on standard output what comes of that, and closes the workbench.
 * With the property {@code journey.probe.everything}, opens all that there is instead.
 */
public final class Probe implements IStartup {

	/**
	 * How long findings may take at most, in milliseconds; where no plug-in makes any, this is what the probe takes.
	 */
	private static final int PATIENCE = Integer.getInteger("journey.probe.patience", 20_000);
	private static final int PAUSE = 100;
	/** Nobody is declared, so that this has a finding. */
	private static final String TEXT = "journey first \"First\" {\n  for nobody\n}\n";

	@Override
	public void earlyStartup() {
		Display.getDefault().asyncExec(() -> {
			try {
				if (Boolean.getBoolean("journey.probe.everything")) EverythingShown.show();
				else
					open();
			} catch (CoreException failure) {
				failure.printStackTrace();
				PlatformUI.getWorkbench().close();
			}
		});
	}

	private static void open() throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("probe");
		project.create(null);
		project.open(null);
		IFile file = project.getFile("first.journey");
		file.create(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), true, null);
		IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);

		say("bundles", Arrays.stream(Platform.getBundle("org.eclipse.core.runtime").getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().matches("journey\\.dsl(\\.ide|\\.ui)?"))
				.map(bundle -> bundle.getSymbolicName() + (bundle.getState() >= Bundle.RESOLVED ? "" : " not resolved"))
				.sorted()
				.collect(Collectors.joining(", ")));
		IContentType type = Platform.getContentTypeManager().findContentTypeFor("first.journey");
		say("content type", type == null ? "none" : type.getId());
		say("editor", editor.getSite().getId());
		awaitFindings(file, System.currentTimeMillis() + PATIENCE);
	}

	private static void awaitFindings(IFile file, long end) {
		try {
			IMarker[] findings = file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
			if (findings.length == 0 && System.currentTimeMillis() < end) {
				Display.getDefault().timerExec(PAUSE, () -> awaitFindings(file, end));
				return;
			}
			say("findings", findings.length == 0 ? "none"
					: findings[0].getType() + " " + findings[0].getAttribute(IMarker.MESSAGE, ""));
		} catch (CoreException failure) {
			failure.printStackTrace();
		}
		PlatformUI.getWorkbench().close();
	}

	private static void say(String what, String value) {
		System.out.println("probe: " + what + ": " + value);
	}
}
