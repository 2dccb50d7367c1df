package journey.dsl.scoping;

import java.text.Normalizer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The name of another element as the text has it: spaces and comments may stand around its dots. */
public final class WrittenName {
	private WrittenName() {}

	/** In Unicode normal form C, as names are compared. */
	public static String of(INode node) {
		StringBuilder name = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) if (!leaf.isHidden()) name.append(leaf.getText());
		return Normalizer.normalize(name, Normalizer.Form.NFC);
	}

	/** The last one that stands for {@code feature}; empty if there is none. */
	static String of(EObject element, EReference feature) {
		var nodes = NodeModelUtils.findNodesForFeature(element, feature);
		return nodes.isEmpty() ? "" : of(nodes.get(nodes.size() - 1));
	}
}
