package journey.dsl.ui.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.ide.workspace.TextUris;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.TextRegions;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/** Changes to one or more texts. */
public final class Changes {
	private Changes() {}

	/**
	 * The change that the server proposes; texts that stand in an editor are saved by who looks at them, all others at
	 * once.
	 */
	public static CompositeChange of(String title, WorkspaceEdit edit) throws CoreException {
		CompositeChange all = new CompositeChange(title);
		for (Map.Entry<String, List<TextEdit>> each : byText(edit).entrySet())
			all.add(change(each.getKey(), each.getValue()));
		return all;
	}

	/** Makes a change; it can be undone from the Edit menu. */
	public static void perform(Change change) throws CoreException {
		change.initializeValidationData(new NullProgressMonitor());
		PerformChangeOperation operation = new PerformChangeOperation(change);
		operation.setUndoManager(RefactoringCore.getUndoManager(), change.getName());
		operation.run(new NullProgressMonitor());
		RefactoringStatus status = operation.getValidationStatus();
		if (!operation.changeExecuted())
			throw new CoreException(Status.error(
					status == null ? change.getName() : status.getMessageMatchingSeverity(RefactoringStatus.FATAL)));
	}

	/** Makes edits to one text as it is now, as a single step to undo. */
	public static void perform(List<? extends TextEdit> edits, IDocument document) throws CoreException {
		if (edits.isEmpty()) return;
		DocumentChange change = new DocumentChange("", document);
		change.setEdit(edit(edits, document));
		change.initializeValidationData(new NullProgressMonitor());
		change.perform(new NullProgressMonitor());
	}

	private static Map<String, List<TextEdit>> byText(WorkspaceEdit edit) {
		Map<String, List<TextEdit>> texts = new LinkedHashMap<>();
		if (edit.getChanges() != null) texts.putAll(edit.getChanges());
		if (edit.getDocumentChanges() != null) edit.getDocumentChanges().forEach(each -> {
			if (each.isLeft())
				each.getLeft().getEdits()
						.forEach(one -> texts
								.computeIfAbsent(each.getLeft().getTextDocument().getUri(), uri -> new ArrayList<>())
								.add(one.getLeft()));
		});
		return texts;
	}

	private static TextChange change(String uri, List<TextEdit> edits) throws CoreException {
		Optional<IFile> file = Address.file(uri);
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		if (file.isEmpty()) {
			ITextFileBuffer open = buffers.getFileStoreTextFileBuffer(
					EFS.getLocalFileSystem().getStore(TextUris.file(uri).orElseThrow().toUri()));
			if (open == null)
				throw new CoreException(Status.error(uri + " is in no project and not open: open it, and try again."));
			return with(new DocumentChange(TextUris.name(uri), open.getDocument()), edits, open.getDocument());
		}
		boolean isOpen = buffers.getTextFileBuffer(file.get().getFullPath(), LocationKind.IFILE) != null;
		buffers.connect(file.get().getFullPath(), LocationKind.IFILE, null);
		try {
			TextFileChange change = new TextFileChange(file.get().getName(), file.get());
			change.setSaveMode(isOpen ? TextFileChange.LEAVE_DIRTY : TextFileChange.FORCE_SAVE);
			return with(change, edits,
					buffers.getTextFileBuffer(file.get().getFullPath(), LocationKind.IFILE).getDocument());
		} finally {
			buffers.disconnect(file.get().getFullPath(), LocationKind.IFILE, null);
		}
	}

	private static TextChange with(TextChange change, List<TextEdit> edits, IDocument document) {
		change.setEdit(edit(edits, document));
		change.setTextType("journey");
		return change;
	}

	private static MultiTextEdit edit(List<? extends TextEdit> edits, IDocument document) {
		MultiTextEdit all = new MultiTextEdit();
		List<TextEdit> sorted = new ArrayList<>(edits);
		sorted.sort(Comparator.comparingInt(each -> TextRegions.offset(document, each.getRange().getStart())));
		for (TextEdit each : sorted) {
			IRegion at = TextRegions.region(document, each.getRange());
			all.addChild(new ReplaceEdit(at.getOffset(), at.getLength(), each.getNewText()));
		}
		return all;
	}
}
