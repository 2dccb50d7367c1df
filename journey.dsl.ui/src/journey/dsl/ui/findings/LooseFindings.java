package journey.dsl.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.ide.workspace.TextUris;
import journey.dsl.ui.client.TextRegions;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Marks in an open text from outside the workspace, for which the Problems view can list nothing. */
final class LooseFindings {
	private static final String PLATFORM = "org.eclipse.ui.workbench.texteditor.";

	private LooseFindings() {}

	static void show(PublishDiagnosticsParams found) {
		Optional<ITextFileBuffer> buffer = TextUris.file(found.getUri())
				.map(path -> EFS.getLocalFileSystem().getStore(path.toUri()))
				.map(FileBuffers.getTextFileBufferManager()::getFileStoreTextFileBuffer);
		if (buffer.isEmpty() || !(buffer.get().getAnnotationModel() instanceof IAnnotationModelExtension model)) return;
		Map<Annotation, Position> marks = new HashMap<>();
		for (Diagnostic each : found.getDiagnostics()) {
			IRegion at = TextRegions.region(buffer.get().getDocument(), each.getRange());
			marks.put(new Mark(type(each), FileFindings.message(each)), new Position(at.getOffset(), at.getLength()));
		}
		List<Annotation> before = new ArrayList<>();
		for (Iterator<Annotation> each = buffer.get().getAnnotationModel().getAnnotationIterator(); each.hasNext();)
			if (each.next() instanceof Mark mark) before.add(mark);
		model.replaceAnnotations(before.toArray(Annotation[]::new), marks);
	}

	private static String type(Diagnostic found) {
		return PLATFORM + switch (FileFindings.severity(found)) {
			case IMarker.SEVERITY_ERROR -> "error";
			case IMarker.SEVERITY_WARNING -> "warning";
			default -> "info";
		};
	}

	/** A mark of ours. */
	private static final class Mark extends Annotation {
		Mark(String type, String text) {
			super(type, false, text);
		}
	}
}
