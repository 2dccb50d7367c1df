package journey.dsl.ui.editor.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Moves from place to place of a text that was just inserted, with Tab. */
final class FillIn {
	private FillIn() {}

	/** Starts at the first place of {@code snippet}, which is at {@code offset}. */
	static void begin(Snippet snippet, int offset, ITextViewer viewer) throws BadLocationException {
		IDocument document = viewer.getDocument();
		Map<Integer, List<Snippet.Place>> places = new LinkedHashMap<>();
		int end = offset + snippet.text().length();
		for (Snippet.Place each : snippet.places()) {
			if (each.number() == Snippet.LAST) end = offset + each.offset();
			else
				places.computeIfAbsent(each.number(), number -> new ArrayList<>()).add(each);
		}
		if (places.isEmpty()) {
			viewer.setSelectedRange(end, 0);
			return;
		}
		LinkedModeModel model = new LinkedModeModel();
		for (List<Snippet.Place> same : places.values()) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			for (Snippet.Place each : same) group.addPosition(position(each, document, offset));
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
		ui.setExitPosition(viewer, end, 0, Integer.MAX_VALUE);
		ui.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
		ui.enter();
	}

	private static LinkedPosition position(Snippet.Place place, IDocument document, int offset) {
		int at = offset + place.offset();
		if (place.choices().isEmpty()) return new LinkedPosition(document, at, place.length(), place.number());
		return Choice.place(place, document, at);
	}
}
