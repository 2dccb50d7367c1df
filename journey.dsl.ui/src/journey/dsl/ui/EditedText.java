package journey.dsl.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import journey.dsl.workspace.TextFile;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;

/**
 * A text as it stands in an editor, saved or not, with the file it belongs to.
 *
 * @param path what the workspace calls it
 * @param address where it is
 * @param text its characters
 * @param file the file; null if the editor shows something that is in no project
 */
record EditedText(String path, URI address, String text, IFile file) {
	private static final String ENDING = "journey";

	static EditedText of(IDocument document) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		IFile file = buffer == null ? null : FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation());
		if (file == null) return new EditedText("editor.journey", URI.createURI("editor:/editor.journey"), document.get(), null);
		return new EditedText(path(file), address(file), document.get(), file);
	}

	/** This text and all other journeys of its project. */
	List<TextFile> withNeighbours() {
		List<TextFile> texts = new ArrayList<>(List.of(new TextFile(path, address, text)));
		if (file == null) return texts;
		try {
			file.getProject().accept(resource -> {
				boolean belongs = !resource.isDerived() && !resource.getName().startsWith(".");
				if (belongs && resource instanceof IFile other && ENDING.equals(other.getFileExtension()) && !other.equals(file)) texts.add(read(other));
				return belongs;
			});
		} catch (CoreException failure) {
			ILog.of(EditedText.class).error("The journeys of the project could not be read", failure);
		}
		return texts;
	}

	private static TextFile read(IFile file) throws CoreException {
		try (InputStream stream = file.getContents(true)) {
			return new TextFile(path(file), address(file), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException failure) {
			ILog.of(EditedText.class).error(file.getFullPath() + " could not be read", failure);
			return new TextFile(path(file), address(file), "");
		}
	}

	private static String path(IResource file) {
		return file.getProjectRelativePath().toString();
	}

	private static URI address(IFile file) {
		return file.getLocation() == null ? URI.createPlatformResourceURI(file.getFullPath().toString(), true) : URI.createFileURI(file.getLocation().toOSString());
	}
}
