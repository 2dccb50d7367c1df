package journey.dsl.ui.client;

import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import journey.dsl.ide.workspace.TextUris;
import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens a place in an editor; to be called in the display thread. */
public final class Opening {
	private static final String LINE = "L";

	private Opening() {}

	/** Opens the editor of a text, and selects the words there. */
	public static Optional<ITextEditor> location(Location location, boolean activates) {
		return editor(location.getUri(), activates).map(editor -> {
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			IRegion words = TextRegions.region(document, location.getRange());
			editor.selectAndReveal(words.getOffset(), words.getLength());
			return editor;
		});
	}

	/** Follows a link: into a text, to another file, or into the web. */
	public static void address(String address) {
		Optional<Path> file = TextUris.file(address.replaceFirst("#.*", ""));
		if (file.isEmpty()) web(address);
		else if (Address.isServed(file.get())) location(new Location(TextUris.of(file.get()), line(address)), true);
		else if (Files.exists(file.get())) Program.launch(file.get().toString());
	}

	private static Range line(String address) {
		String fragment = address.contains("#" + LINE)
				? address.substring(address.indexOf("#" + LINE) + 2).replaceAll("\\D.*", "") : "";
		Position at = new Position(fragment.isEmpty() ? 0 : Math.max(Integer.parseInt(fragment) - 1, 0), 0);
		return new Range(at, at);
	}

	private static void web(String address) {
		if (!address.startsWith("http://") && !address.startsWith("https://")) return;
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(address).toURL());
		} catch (PartInitException | MalformedURLException | IllegalArgumentException failure) {
			JourneyBundle.log(address + " cannot be opened", failure);
		}
	}

	private static Optional<ITextEditor> editor(String uri, boolean activates) {
		// whoever has another program in front sees it when they come back
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = (active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active)
				.getActivePage();
		Optional<IFile> file = Address.file(uri);
		try {
			IEditorPart editor = null;
			if (file.isPresent()) editor = IDE.openEditor(page, file.get(), activates);
			else if (TextUris.file(uri).isPresent())
				editor = IDE.openEditorOnFileStore(page,
						EFS.getLocalFileSystem().getStore(TextUris.file(uri).get().toUri()));
			if (editor != null && !activates) page.bringToTop(editor);
			return Optional.ofNullable(editor).map(opened -> opened.getAdapter(ITextEditor.class));
		} catch (PartInitException failure) {
			JourneyBundle.log(uri + " cannot be opened", failure);
			return Optional.empty();
		}
	}
}
