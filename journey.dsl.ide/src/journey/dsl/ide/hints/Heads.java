package journey.dsl.ide.hints;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Step;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where the heads of steps end: after the title or, without one, after the name. */
final class Heads {
	private final Map<Integer, Step> byStart = new HashMap<>();

	Heads(OpenFile file) {
		EObject root = file.tree().getParseResult().getRootASTElement();
		if (root == null) return;
		for (var all = root.eAllContents(); all.hasNext();)
			if (all.next() instanceof Step step) byStart.put(NodeModelUtils.findActualNodeFor(step).getOffset(), step);
	}

	/** The end of the head of the step that begins at an offset; −1 if it has none. */
	int end(int start) {
		Step step = byStart.get(start);
		if (step == null) return -1;
		int end = -1;
		for (EAttribute feature : List.of(Literals.ELEMENT__NAME, Literals.ELEMENT__TITLE))
			for (INode word : NodeModelUtils.findNodesForFeature(step, feature))
				end = Math.max(end, word.getEndOffset());
		return end;
	}
}
