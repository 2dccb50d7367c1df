package journey.dsl.ui.editor.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import journey.dsl.ui.bundle.Icons;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/** A word that is not in any dictionary. */
final class UnknownWord extends SpellingProblem {
	private static final UiWords WORDS = new UiWords(UnknownWord.class);
	private final String word;
	private final int offset;
	private final Supplier<List<String>> alike;

	/** @param alike words that may be meant; looked up when somebody asks */
	UnknownWord(String word, int offset, Supplier<List<String>> alike) {
		this.word = word;
		this.offset = offset;
		this.alike = alike;
	}

	@Override
	public int getOffset() {
		return offset;
	}

	@Override
	public int getLength() {
		return word.length();
	}

	@Override
	public String getMessage() {
		return WORDS.get("unknown", word);
	}

	@Override
	public ICompletionProposal[] getProposals() {
		return getProposals(null);
	}

	@Override
	public ICompletionProposal[] getProposals(IQuickAssistInvocationContext context) {
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (String each : alike.get())
			proposals.add(new CompletionProposal(each, offset, word.length(), each.length(), Icons.of("word"),
					WORDS.get("change", each), null, null));
		proposals.add(new AddWord(word, context == null ? null : context.getSourceViewer()));
		return proposals.toArray(ICompletionProposal[]::new);
	}
}
