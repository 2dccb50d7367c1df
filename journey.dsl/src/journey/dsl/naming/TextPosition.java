package journey.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where an element of the syntax tree begins in its text. */
public final class TextPosition {
	private TextPosition() {}

	/** The offset of the first word of {@code object}; −1 if it was not read from a text. */
	public static int of(EObject object) {
		ICompositeNode node = NodeModelUtils.getNode(object);
		return node == null ? -1 : node.getOffset();
	}
}
