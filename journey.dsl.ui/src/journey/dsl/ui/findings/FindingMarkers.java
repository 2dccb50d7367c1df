package journey.dsl.ui.findings;

import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;

/** Findings in the Problems view. */
public final class FindingMarkers {
	/** Problems of this type are ours. */
	public static final String TYPE = JourneyBundle.ID + ".finding";
	/** The rule that found it, by its id. */
	public static final String RULE = "journey.rule";

	private FindingMarkers() {}

	/** Whether it is a finding in a journey. */
	public static boolean isOurs(IMarker marker) {
		try {
			return marker.exists() && marker.isSubtypeOf(TYPE);
		} catch (CoreException gone) {
			return false;
		}
	}

	/** The rule that found it, by its id. */
	public static String rule(IMarker marker) {
		return marker.getAttribute(RULE, "");
	}

	/** Where it is: in the editor, if the text is open there. */
	public static int offset(IMarker marker) {
		Position shown = shown(marker);
		return shown == null ? Math.max(marker.getAttribute(IMarker.CHAR_START, 0), 0) : shown.getOffset();
	}

	/** How many characters it is about. */
	public static int length(IMarker marker) {
		Position shown = shown(marker);
		return shown == null
				? Math.max(marker.getAttribute(IMarker.CHAR_END, 0) - marker.getAttribute(IMarker.CHAR_START, 0), 0)
				: shown.getLength();
	}

	/** Its place in the editor, which moves as you type; null if the text is not open, or the place is gone. */
	static Position shown(IMarker marker) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager()
				.getTextFileBuffer(marker.getResource().getFullPath(), LocationKind.IFILE);
		Position shown = buffer != null && buffer.getAnnotationModel() instanceof AbstractMarkerAnnotationModel model
				? model.getMarkerPosition(marker) : null;
		return shown == null || shown.isDeleted() ? null : shown;
	}
}
