package journey.dsl.ui.project;

import journey.dsl.document.Picture;
import journey.dsl.ui.client.Address;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;

/** Whether a change concerns journeys: their texts, their settings, or pictures that they may show. */
final class Touched {
	private static final int SAID = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

	private boolean isTouched;

	private Touched() {}

	/**
	 * Whether there is anything of that in the change.
	 *
	 * @param documents the folder that documents are written to, which nobody reads
	 */
	static boolean by(IResourceDelta delta, String documents) throws CoreException {
		Touched touched = new Touched();
		IPath written = new Path(documents);
		delta.accept(each -> {
			if (!documents.isEmpty() && each.getProjectRelativePath().equals(written)) return false;
			touched.isTouched |= each.getResource() instanceof IFile && isRead(each.getResource()) && isNews(each);
			// what is settled for the project alone, such as whether documents are written
			touched.isTouched |= each.getResource().getName().equals(DocumentsOnSave.FILE) && isNews(each);
			return !touched.isTouched;
		});
		return touched.isTouched;
	}

	private static boolean isNews(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & SAID) != 0;
	}

	private static boolean isRead(IResource file) {
		return Address.isServed(java.nio.file.Path.of(file.getName())) || Picture.mediaType(file.getName()).isPresent();
	}
}
