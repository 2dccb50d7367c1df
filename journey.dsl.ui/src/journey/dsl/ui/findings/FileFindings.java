package journey.dsl.ui.findings;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.client.TextRegions;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MarkupContent;

/** The problems of a file: those that stay are left alone, so that nothing flickers and little is written. */
final class FileFindings {
	private final IFile file;
	private final ITextFileBuffer buffer;

	FileFindings(IFile file) {
		this.file = file;
		buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
	}

	void show(List<Diagnostic> found) throws CoreException {
		Map<String, List<IMarker>> before = new HashMap<>();
		for (IMarker each : file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
			before.computeIfAbsent(key(each.getAttribute(FindingMarkers.RULE, ""),
					each.getAttribute(IMarker.SEVERITY, -1), each.getAttribute(IMarker.MESSAGE, "")),
					key -> new ArrayList<>()).add(each);
		IDocument text = found.isEmpty() ? null : text();
		for (Diagnostic each : found) {
			List<IMarker> same = before.getOrDefault(key(rule(each), severity(each), message(each)), List.of());
			IRegion at = TextRegions.region(text, each.getRange());
			if (same.isEmpty()) file.createMarker(FindingMarkers.TYPE, attributes(each, at));
			else
				move(same.remove(0), each, at);
		}
		for (List<IMarker> gone : before.values()) for (IMarker each : gone) each.delete();
	}

	/** The editor moves the marks of its text itself. */
	private void move(IMarker marker, Diagnostic found, IRegion at) throws CoreException {
		Position shown = FindingMarkers.shown(marker);
		int offset = shown == null ? marker.getAttribute(IMarker.CHAR_START, -1) : shown.getOffset();
		int end = shown == null ? marker.getAttribute(IMarker.CHAR_END, -1) : shown.getOffset() + shown.getLength();
		boolean isThere = offset == at.getOffset() && end == at.getOffset() + at.getLength();
		if (!isThere) marker.setAttributes(attributes(found, at));
		else if (marker.getAttribute(IMarker.LINE_NUMBER, 0) != line(found))
			marker.setAttribute(IMarker.LINE_NUMBER, line(found));
	}

	private static Map<String, Object> attributes(Diagnostic found, IRegion at) {
		Map<String, Object> attributes = new LinkedHashMap<>();
		attributes.put(IMarker.MESSAGE, message(found));
		attributes.put(IMarker.SEVERITY, severity(found));
		attributes.put(IMarker.LINE_NUMBER, line(found));
		attributes.put(IMarker.CHAR_START, at.getOffset());
		attributes.put(IMarker.CHAR_END, at.getOffset() + at.getLength());
		attributes.put(IMarker.SOURCE_ID, JourneyBundle.ID);
		attributes.put(FindingMarkers.RULE, rule(found));
		return attributes;
	}

	private IDocument text() throws CoreException {
		if (buffer != null) return buffer.getDocument();
		try (InputStream stream = file.getContents(true)) {
			return new Document(new String(stream.readAllBytes(), file.getCharset()));
		} catch (IOException unreadable) {
			JourneyBundle.log(file.getFullPath() + " cannot be read", unreadable);
			return new Document();
		}
	}

	private static String key(String rule, int severity, String message) {
		return rule + ' ' + severity + ' ' + message;
	}

	private static int line(Diagnostic found) {
		return found.getRange().getStart().getLine() + 1;
	}

	static String rule(Diagnostic found) {
		return found.getCode() == null ? "" : String.valueOf(found.getCode().get());
	}

	static String message(Diagnostic found) {
		return found.getMessage().map(text -> text, MarkupContent::getValue);
	}

	static int severity(Diagnostic found) {
		if (found.getSeverity() == DiagnosticSeverity.Error) return IMarker.SEVERITY_ERROR;
		return found.getSeverity() == DiagnosticSeverity.Warning ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO;
	}
}
