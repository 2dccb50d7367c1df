package journey.dsl.ui.editor.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.client.TextRegions;
import journey.dsl.ui.editor.LiveAnswer;
import journey.dsl.ui.editor.LivePart;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;

/** Marks every place in the text that names the element at the caret. */
public final class Occurrences extends LivePart<SourceViewer> {
	private static final UiWords WORDS = new UiWords(Occurrences.class);
	/** The platform's own, whose look people set under General › Editors › Text Editors › Annotations. */
	private static final String TYPE = "org.eclipse.ui.genericeditor.text";
	private static final int PAUSE = 120;

	private LiveAnswer<List<? extends DocumentHighlight>> answer;
	private final ISelectionChangedListener caret = moved -> answer.soon();

	/** Made by the editor. */
	public Occurrences() {
		super(SourceViewer.class);
	}

	@Override
	protected LiveAnswer<?> answer(SourceViewer shown) {
		answer = new LiveAnswer<>(shown.getTextWidget(), PAUSE, text -> {
			DocumentHighlightParams asked = new DocumentHighlightParams(text,
					TextRegions.position(shown.getDocument(), shown.getSelectedRange().x));
			return server -> server.getTextDocumentService().documentHighlight(asked);
		}, this::show);
		((IPostSelectionProvider) shown.getSelectionProvider()).addPostSelectionChangedListener(caret);
		return answer;
	}

	@Override
	protected void gone() {
		((IPostSelectionProvider) viewer().getSelectionProvider()).removePostSelectionChangedListener(caret);
	}

	private void show(List<? extends DocumentHighlight> places) {
		if (!(viewer().getAnnotationModel() instanceof IAnnotationModelExtension model)) return;
		Map<Annotation, Position> marks = new HashMap<>();
		IDocument document = viewer().getDocument();
		if (places != null) for (DocumentHighlight each : places) {
			IRegion at = TextRegions.region(document, each.getRange());
			marks.put(new Annotation(TYPE, false, WORDS.get("occurrence", words(document, at))),
					new Position(at.getOffset(), at.getLength()));
		}
		List<Annotation> before = new ArrayList<>();
		for (Iterator<Annotation> each = viewer().getAnnotationModel().getAnnotationIterator(); each.hasNext();) {
			Annotation annotation = each.next();
			if (TYPE.equals(annotation.getType())) before.add(annotation);
		}
		if (!before.isEmpty() || !marks.isEmpty()) model.replaceAnnotations(before.toArray(Annotation[]::new), marks);
	}

	private static String words(IDocument document, IRegion at) {
		try {
			return document.get(at.getOffset(), at.getLength());
		} catch (BadLocationException changed) {
			return "";
		}
	}
}
