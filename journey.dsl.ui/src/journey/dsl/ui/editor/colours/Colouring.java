package journey.dsl.ui.editor.colours;

import journey.dsl.ui.editor.ColouredWords;
import journey.dsl.ui.editor.LiveAnswer;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;

/** Colours a text as the server says. Until the server answers, words keep the colours they had. */
final class Colouring implements IPresentationDamager, IPresentationRepairer, IDocumentListener {
	private static final int PAUSE = 20;

	private final IPropertyChangeListener otherColours = change -> coloursChanged(change.getProperty());
	private ITextViewer viewer;
	private IDocument document;
	private LiveAnswer<SemanticTokens> answer;
	private ColouredWords words = ColouredWords.NONE;
	private EditorColours palette;

	void install(ITextViewer shown) {
		viewer = shown;
		palette = new EditorColours();
		palette.onChange(otherColours);
		answer = new LiveAnswer<>(shown.getTextWidget(), PAUSE,
				text -> server -> server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(text)),
				this::show);
	}

	void uninstall() {
		setDocument(null);
		if (palette != null) palette.offChange(otherColours);
	}

	@Override
	public void setDocument(IDocument shown) {
		// it is told as who damages, and as who repairs
		if (shown == document) return;
		if (document != null) document.removePrenotifiedDocumentListener(this);
		document = shown;
		words = ColouredWords.NONE;
		if (shown != null) shown.addPrenotifiedDocumentListener(this);
		if (answer != null) answer.about(shown);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// words move when it has changed
	}

	/** Before the viewer decides what to redraw. */
	@Override
	public void documentChanged(DocumentEvent event) {
		words = words.moved(event.getOffset(), event.getLength(),
				event.getText() == null ? 0 : event.getText().length());
	}

	private void show(SemanticTokens tokens) {
		if (tokens == null || document == null) return;
		ColouredWords now = ColouredWords.of(tokens.getData(), document);
		IRegion changed = now.difference(words, document.getLength());
		words = now;
		if (changed.getLength() > 0)
			((ITextViewerExtension2) viewer).invalidateTextPresentation(changed.getOffset(), changed.getLength());
	}

	private void coloursChanged(String property) {
		if (palette.isOf(property)) viewer.getTextWidget().getDisplay().asyncExec(() -> {
			if (!viewer.getTextWidget().isDisposed()) viewer.invalidateTextPresentation();
		});
	}

	/** The lines that were touched. */
	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		int inserted = event.getText() == null ? 0 : event.getText().length();
		try {
			IRegion first = event.getDocument().getLineInformationOfOffset(event.getOffset());
			IRegion last = event.getDocument().getLineInformationOfOffset(event.getOffset() + inserted);
			return new Region(first.getOffset(), last.getOffset() + last.getLength() - first.getOffset());
		} catch (BadLocationException changed) {
			return partition;
		}
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		words.within(damage.getOffset(), damage.getOffset() + damage.getLength())
				.forEach(word -> presentation.addStyleRange(palette.style(word)));
	}
}
