package journey.dsl.ui.editor.completion;

import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.editor.CaretProposal;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.link.ProposalPosition;

/** One of the words that fit at a place. The place moves while the places before it are filled in. */
final class Choice extends CaretProposal implements ICompletionProposalExtension2 {
	private final String word;
	private Position place;

	private Choice(String word) {
		this.word = word;
	}

	/** A place with its choices. */
	static ProposalPosition place(Snippet.Place place, IDocument document, int at) {
		Choice[] choices = place.choices().stream().map(Choice::new).toArray(Choice[]::new);
		ProposalPosition position = new ProposalPosition(document, at, place.length(), place.number(), choices);
		for (Choice each : choices) each.place = position;
		return position;
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		apply(viewer.getDocument());
		viewer.setSelectedRange(place.getOffset() + word.length(), 0);
	}

	@Override
	public void apply(IDocument document) {
		try {
			document.replace(place.getOffset(), place.getLength(), word);
		} catch (BadLocationException changed) {
			JourneyBundle.log("The text has changed meanwhile", changed);
		}
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			return offset >= place.getOffset()
					&& word.startsWith(document.get(place.getOffset(), offset - place.getOffset()));
		} catch (BadLocationException changed) {
			return false;
		}
	}

	@Override
	public String getDisplayString() {
		return word;
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
