package journey.dsl.workspace;

import java.util.*;
import journey.dsl.model.SourceRange;
import journey.dsl.rules.*;
import journey.dsl.workspace.reading.LineIndex;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

final class SyntaxFindings {
	static List<Finding> of(XtextResource resource, String path) {
		List<Finding> out = new ArrayList<>();
		LineIndex lines = new LineIndex(resource.getParseResult().getRootNode().getText());
		for (var d : resource.getErrors())
			out.add(new Finding("raw", Severity.ERROR, d.getClass().getSimpleName() + ": " + d.getMessage(), new SourceRange(path, 0, 0, d.getLine(), d.getColumn()), List.of()));
		resource.getAllContents().forEachRemaining(o -> {
			if (o instanceof journey.dsl.journey.Stray s) {
				INode n = org.eclipse.xtext.nodemodel.util.NodeModelUtils.getNode(s);
				out.add(new Finding("stray", Severity.ERROR, n.getText().strip(), new SourceRange(path, n.getOffset(), n.getLength(), lines.line(n.getOffset()), lines.column(n.getOffset())), List.of()));
			}
		});
		return out;
	}
}
