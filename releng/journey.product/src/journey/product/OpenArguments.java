package journey.product;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;

/**
 * Opens the files and folders that the start command names; elsewhere the native launcher does that, which we do not
 * have.
 */
public final class OpenArguments implements IStartup {

	@Override
	public void earlyStartup() {
		List<Path> named = named(Platform.getApplicationArgs());
		if (!named.isEmpty()) PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(named));
	}

	/** What is there of the arguments that are neither options nor their values. */
	static List<Path> named(String... arguments) {
		List<Path> named = new ArrayList<>();
		for (int at = 0; at < arguments.length; at++) {
			if (arguments[at].startsWith("-") || at > 0 && arguments[at - 1].startsWith("-")) continue;
			try {
				Path path = Path.of(arguments[at]).toAbsolutePath().normalize();
				if (Files.exists(path)) named.add(path);
			} catch (InvalidPathException notAPath) {
				ILog.of(OpenArguments.class).warn(notAPath.getMessage());
			}
		}
		return named;
	}

	private static void open(List<Path> named) {
		// whoever has another program in front meanwhile sees it when they come back
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchWindow window = active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
		IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
		intro.closeIntro(intro.getIntro());
		for (Path path : named) {
			try {
				if (Files.isDirectory(path)) FolderAsProject.open(path);
				else
					open(window.getActivePage(), path);
			} catch (CoreException failure) {
				ILog.of(OpenArguments.class).error(path + " cannot be opened", failure);
			}
		}
	}

	private static void open(IWorkbenchPage page, Path file) throws CoreException {
		IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
	}
}
