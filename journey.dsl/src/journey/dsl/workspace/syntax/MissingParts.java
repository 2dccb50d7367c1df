package journey.dsl.workspace.syntax;

import java.util.function.BiConsumer;
import journey.dsl.grammar.RequiredParts;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds clauses without a part that they need. */
final class MissingParts {
	private final BiConsumer<INode, Message> missing;

	/** @param missing is told the clause, and what to say about it */
	MissingParts(BiConsumer<INode, Message> missing) {
		this.missing = missing;
	}

	void visit(EObject container) {
		for (EObject clause : container.eContents()) {
			RequiredParts.of(clause.eClass()).stream().filter(part -> isMissing(clause, part)).findFirst().ifPresent(part -> tell(clause, part));
			visit(clause);
		}
	}

	private static boolean isMissing(EObject clause, RequiredParts.Part part) {
		boolean isNeeded = part.with().isEmpty() || part.with().stream().anyMatch(other -> isGiven(clause, other));
		return isNeeded && !isGiven(clause, part.feature());
	}

	private void tell(EObject clause, RequiredParts.Part part) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(clause);
		String word = "";
		for (ILeafNode leaf : node.getLeafNodes()) if (word.isEmpty() && !leaf.isHidden()) word = leaf.getText();
		missing.accept(node, Messages.SYNTAX.of("part-missing", word, part.word(), part.example()));
	}

	/** References are not linked: what is given of them are their words. */
	private static boolean isGiven(EObject clause, EStructuralFeature part) {
		return clause.eIsSet(part) || !NodeModelUtils.findNodesForFeature(clause, part).isEmpty();
	}
}
