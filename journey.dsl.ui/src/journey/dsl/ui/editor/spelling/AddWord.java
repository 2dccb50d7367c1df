package journey.dsl.ui.editor.spelling;

import journey.dsl.ui.bundle.Icons;
import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.editor.CaretProposal;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/** Adds an unknown word to the dictionary, so that it is known everywhere. */
final class AddWord extends CaretProposal {
	private static final UiWords WORDS = new UiWords(AddWord.class);
	private final String word;
	private final ISourceViewer viewer;

	AddWord(String word, ISourceViewer viewer) {
		this.word = word;
		this.viewer = viewer;
	}

	@Override
	public void apply(IDocument document) {
		OwnWords.add(word);
		if (viewer != null) SpellingProblem.removeAll(viewer, word);
	}

	@Override
	public String getDisplayString() {
		return WORDS.get("add", word);
	}

	@Override
	public Image getImage() {
		return Icons.of("word");
	}
}
