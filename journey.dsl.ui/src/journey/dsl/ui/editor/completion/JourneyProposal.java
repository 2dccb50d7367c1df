package journey.dsl.ui.editor.completion;

import java.util.Locale;
import journey.dsl.ui.bundle.Icons;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.TextRegions;
import journey.dsl.ui.editor.CaretProposal;
import journey.dsl.ui.editor.hover.HoverPage;
import journey.dsl.ui.editor.hover.HoverPageControl;
import journey.dsl.ui.editor.writing.Indentation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A completion proposal, with places to fill in. */
final class JourneyProposal extends CaretProposal implements ICompletionProposalExtension2,
		ICompletionProposalExtension3, ICompletionProposalExtension5, ICompletionProposalExtension6 {
	private final CompletionItem item;
	private final TextEdit edit;
	private final Offered list;

	/** One of a list. */
	JourneyProposal(CompletionItem item, Offered list) {
		this.item = item;
		this.list = list;
		edit = item.getTextEdit().getLeft();
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		IRewriteTarget target = viewer instanceof ITextViewerExtension extension ? extension.getRewriteTarget() : null;
		if (target != null) target.beginCompoundChange();
		try {
			int from = TextRegions.offset(document, edit.getRange().getStart());
			String indentation = indentation(document, from);
			Snippet snippet = (item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.of(edit.getNewText())
					: Snippet.plain(edit.getNewText()))
					.indented(indentation, Indentation.STEP, TextUtilities.getDefaultLineDelimiter(document));
			document.replace(from, end(viewer, offset) - from, snippet.text());
			FillIn.begin(snippet, from, viewer);
		} catch (BadLocationException changed) {
			JourneyBundle.log("The text has changed meanwhile", changed);
		} finally {
			if (target != null) target.endCompoundChange();
		}
		// a name is wanted next: what fits is offered at once
		if (item.getCommand() != null && viewer instanceof ITextOperationTarget operations)
			viewer.getTextWidget().getDisplay()
					.asyncExec(() -> operations.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS));
	}

	/** What is selected, such as a place to fill in, is replaced. */
	private int end(ITextViewer viewer, int offset) {
		Point selected = viewer.getSelectedRange();
		return Math.max(offset, selected.x + selected.y);
	}

	private static String indentation(IDocument document, int offset) throws BadLocationException {
		int line = document.getLineInformationOfOffset(offset).getOffset();
		int end = line;
		while (end < offset && Character.isWhitespace(document.getChar(end))) end++;
		return document.get(line, end - line);
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			int from = TextRegions.offset(document, edit.getRange().getStart());
			return offset >= from && list.isShown(this, document.get(from, offset - from));
		} catch (BadLocationException changed) {
			return false;
		}
	}

	/** Whether all of it is already written. */
	boolean isWritten(String typed) {
		return item.getInsertTextFormat() != InsertTextFormat.Snippet && edit.getNewText().strip().equals(typed);
	}

	/** Whether typed letters begin the word. */
	boolean begins(String typed) {
		return filter().startsWith(typed.toLowerCase(Locale.ROOT));
	}

	/** Whether they begin the word, or a word of its title. */
	boolean matches(String typed) {
		return begins(typed) || filter().contains(" " + typed.toLowerCase(Locale.ROOT));
	}

	private String filter() {
		return (item.getFilterText() == null ? item.getLabel() : item.getFilterText()).toLowerCase(Locale.ROOT);
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString shown = new StyledString(item.getLabel());
		if (item.getDetail() != null)
			shown.append("  " + item.getDetail().replaceAll("\\s+", " "), StyledString.QUALIFIER_STYLER);
		return shown;
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public Image getImage() {
		return Icons.of(item);
	}

	@Override
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		CompletionItem whole = item.getDocumentation() != null || item.getData() == null ? item
				: JourneyClient.get().soon(server -> server.getTextDocumentService().resolveCompletionItem(item), item);
		return whole.getDocumentation() == null ? null
				: HoverPage.of(whole.getDocumentation().map(text -> text, markup -> markup.getValue()));
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return HoverPageControl.creator();
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int offset) {
		return item.getInsertTextFormat() == InsertTextFormat.Snippet ? item.getLabel() : edit.getNewText();
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int offset) {
		return TextRegions.offset(document, edit.getRange().getStart());
	}

	@Override
	public void apply(IDocument document) {
		// the viewer applies it
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing to show before it is picked
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing was shown
	}
}
