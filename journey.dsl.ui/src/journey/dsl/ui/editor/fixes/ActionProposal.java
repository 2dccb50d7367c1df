package journey.dsl.ui.editor.fixes;

import journey.dsl.ui.bundle.Icons;
import journey.dsl.ui.editor.CaretProposal;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;

/** One action in the list at the caret. */
final class ActionProposal extends CaretProposal {
	private final CodeAction action;

	ActionProposal(CodeAction action) {
		this.action = action;
	}

	@Override
	public void apply(IDocument document) {
		CodeActions.perform(action);
	}

	@Override
	public String getDisplayString() {
		return action.getTitle();
	}

	@Override
	public Image getImage() {
		return Icons.of("fix");
	}

	@Override
	public String getAdditionalProposalInfo() {
		return FixPreview.of(action);
	}
}
