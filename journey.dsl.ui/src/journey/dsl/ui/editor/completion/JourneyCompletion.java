package journey.dsl.ui.editor.completion;

import java.util.List;
import journey.dsl.ide.completion.Completions;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.TextRegions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Offers what you can write at the caret; created by the editor, which asks on another thread. */
public final class JourneyCompletion implements IContentAssistProcessor {
	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		IDocument document = viewer.getDocument();
		return Address.of(document).map(uri -> proposals(uri, document, offset)).orElse(new ICompletionProposal[0]);
	}

	private static ICompletionProposal[] proposals(String uri, IDocument document, int offset) {
		CompletionParams asked = new CompletionParams(new TextDocumentIdentifier(uri),
				TextRegions.position(document, offset));
		Either<List<CompletionItem>, CompletionList> found = JourneyClient.get()
				.soon(server -> server.getTextDocumentService().completion(asked), Either.forLeft(List.of()));
		List<CompletionItem> items = found.map(list -> list, CompletionList::getItems);
		Offered offered = new Offered(items);
		return offered.all().stream().filter(each -> each.validate(document, offset, null))
				.toArray(ICompletionProposal[]::new);
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	/** What begins a text or the next part of a name. */
	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return String.join("", Completions.TRIGGERS).toCharArray();
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
