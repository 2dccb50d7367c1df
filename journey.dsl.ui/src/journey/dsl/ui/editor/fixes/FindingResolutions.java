package journey.dsl.ui.editor.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.ide.diagnostics.Diagnostics;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.TextRegions;
import journey.dsl.ui.findings.FindingMarkers;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** The ways to resolve a finding, offered beside the text and in the Problems view. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {
	private static final IMarkerResolution[] NONE = {};

	/**
	 * The server knows for which findings there is something to do; to ask it for each shown would cost more than it is
	 * worth.
	 */
	@Override
	public boolean hasResolutions(IMarker marker) {
		return FindingMarkers.isOurs(marker);
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		Optional<String> uri = Address.of(marker.getResource());
		if (uri.isEmpty() || !(marker.getResource() instanceof IFile file)) return NONE;
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		try {
			buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
			try {
				return resolutions(marker, uri.get(),
						buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument());
			} finally {
				buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
			}
		} catch (CoreException gone) {
			return NONE;
		}
	}

	private static IMarkerResolution[] resolutions(IMarker marker, String uri, IDocument document) {
		int from = FindingMarkers.offset(marker);
		Range range = TextRegions.range(document, from, FindingMarkers.length(marker));
		Diagnostic finding = new Diagnostic(range, marker.getAttribute(IMarker.MESSAGE, ""));
		finding.setCode(FindingMarkers.rule(marker));
		finding.setSource(Diagnostics.SOURCE);
		List<IMarkerResolution> offered = new ArrayList<>();
		// what else is found at these words has its own offers
		for (CodeAction each : CodeActions.of(uri, range, List.of(finding), List.of(CodeActionKind.QuickFix)))
			if (each.getDiagnostics() != null) offered.add(new FindingResolution(each, marker));
		return offered.toArray(NONE);
	}
}
