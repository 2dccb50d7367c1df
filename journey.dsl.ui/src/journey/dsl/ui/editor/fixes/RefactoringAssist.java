package journey.dsl.ui.editor.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.TextRegions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;

/**
 * Offers refactorings at the caret and, in a text from outside the workspace, ways to resolve its findings; created by
 * the editor.
 */
public final class RefactoringAssist implements IQuickAssistProcessor {
	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IDocument document = context.getSourceViewer().getDocument();
		Optional<String> uri = Address.of(document);
		if (uri.isEmpty()) return new ICompletionProposal[0];
		List<String> kinds = new ArrayList<>(List.of(CodeActionKind.Refactor, CodeActionKind.SourceFixAll));
		if (Address.file(uri.get()).isEmpty()) kinds.add(0, CodeActionKind.QuickFix);
		List<CodeAction> found = CodeActions.of(uri.get(),
				TextRegions.range(document, context.getOffset(), Math.max(context.getLength(), 0)), List.of(), kinds);
		return found.stream().map(ActionProposal::new).toArray(ICompletionProposal[]::new);
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return false;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
