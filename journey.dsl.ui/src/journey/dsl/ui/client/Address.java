package journey.dsl.ui.client;

import java.nio.file.Path;
import java.util.Optional;
import journey.dsl.files.found.JourneyFiles;
import journey.dsl.ide.workspace.TextUris;
import journey.dsl.settings.Settings;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;

/** Translates addresses of texts between the server and the workbench. */
public final class Address {
	private Address() {}

	/** Of the text in an editor; empty for what is in no file, and for what is no journey. */
	public static Optional<String> of(ITextEditor editor) {
		IDocument document = editor.getDocumentProvider() == null ? null
				: editor.getDocumentProvider().getDocument(editor.getEditorInput());
		return document == null ? Optional.empty() : of(document);
	}

	/** Of the text that a document holds; empty for what is in no file, and for what is no journey. */
	public static Optional<String> of(IDocument document) {
		return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document))
				.flatMap(Address::of);
	}

	static Optional<String> of(IFileBuffer buffer) {
		return Optional.ofNullable(buffer.getFileStore()).flatMap(Address::local).filter(Address::isServed)
				.map(TextUris::of);
	}

	/** Of a file, folder or project; empty for what is on no local disk. */
	public static Optional<String> of(IResource resource) {
		return Optional.ofNullable(resource.getLocation()).map(location -> TextUris.of(location.toPath()));
	}

	/** The file of the workspace at an address: where several projects hold it, that of the innermost one. */
	public static Optional<IFile> file(String uri) {
		IFile innermost = null;
		for (IFile each : TextUris.file(uri)
				.map(path -> ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()))
				.orElse(new IFile[0]))
			if (each.isAccessible() && (innermost == null
					|| each.getFullPath().segmentCount() < innermost.getFullPath().segmentCount()))
				innermost = each;
		return Optional.ofNullable(innermost);
	}

	/** Whether the server reads such a file: journeys and their settings. */
	public static boolean isServed(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.endsWith(JourneyFiles.ENDING) || name.equals(SETTINGS);
	}

	/** The name of the file with the settings of a folder of journeys. */
	public static final String SETTINGS = Settings.FILE;

	private static Optional<Path> local(IFileStore store) {
		try {
			return Optional.ofNullable(store.toLocalFile(EFS.NONE, null))
					.map(file -> file.toPath().toAbsolutePath().normalize());
		} catch (CoreException elsewhere) {
			return Optional.empty();
		}
	}
}
