package journey.dsl.tests.workbench.ui;

import java.io.File;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Pictures of windows, taken only where the property {@code journey.pictures} names a folder for them: for people, not
 * for tests.
 */
public final class ScreenPicture {
	private ScreenPicture() {}

	/** Takes a picture of a window. */
	public static void take(Shell shell, String name) {
		String folder = System.getProperty("journey.pictures");
		if (folder == null || shell.isDisposed()) return;
		while (shell.getDisplay().readAndDispatch()) shell.update();
		Display display = shell.getDisplay();
		Image image = new Image(display, shell.getBounds().width, shell.getBounds().height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, shell.getBounds().x, shell.getBounds().y);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] {image.getImageData()};
			loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
