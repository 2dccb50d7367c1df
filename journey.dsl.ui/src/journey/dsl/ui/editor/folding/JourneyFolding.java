package journey.dsl.ui.editor.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.ui.editor.LiveAnswer;
import journey.dsl.ui.editor.LivePart;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

/** The blocks that can be folded, as the server knows them; folded blocks stay folded. */
public final class JourneyFolding extends LivePart<ProjectionViewer> {
	private static final int PAUSE = 250;

	/** Made by the editor. */
	public JourneyFolding() {
		super(ProjectionViewer.class);
	}

	@Override
	protected LiveAnswer<?> answer(ProjectionViewer shown) {
		return new LiveAnswer<>(shown.getTextWidget(), PAUSE,
				text -> server -> server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(text)),
				this::show);
	}

	private void show(List<FoldingRange> blocks) {
		ProjectionAnnotationModel model = viewer().getProjectionAnnotationModel();
		if (model == null || blocks == null) return;
		Set<Position> wanted = new LinkedHashSet<>();
		for (FoldingRange each : blocks) add(each, viewer().getDocument(), wanted);
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			Annotation annotation = each.next();
			if (annotation instanceof ProjectionAnnotation && !wanted.remove(model.getPosition(annotation)))
				gone.add(annotation);
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (Position each : wanted) added.put(new ProjectionAnnotation(), each);
		if (!gone.isEmpty() || !added.isEmpty()) model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
	}

	/** Whole lines: the first one stays to be seen. */
	private static void add(FoldingRange block, IDocument document, Set<Position> wanted) {
		try {
			int from = document.getLineOffset(block.getStartLine());
			int to = document.getLineOffset(block.getEndLine()) + document.getLineLength(block.getEndLine());
			if (block.getEndLine() > block.getStartLine()) wanted.add(new Position(from, to - from));
		} catch (BadLocationException changed) {
			// the next answer is about the text as it is now
		}
	}
}
