package journey.dsl.recovery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A parsed text with what was wrong with it.
 *
 * @param slips by position
 * @param meant the names that are read otherwise than they are written, by their offsets
 * @param lostNames words that stand in text that is not read
 */
public record ParsedText(IParseResult parsed, List<Slip> slips, Map<Integer, String> meant, Set<String> lostNames)
		implements IParseResult {
	/** What was wrong with the text of that resource; it has been parsed. */
	public static ParsedText of(XtextResource resource) {
		return (ParsedText) resource.getParseResult();
	}

	@Override
	public boolean hasSyntaxErrors() {
		return !slips.isEmpty() || parsed.hasSyntaxErrors();
	}

	@Override
	public EObject getRootASTElement() {
		return parsed.getRootASTElement();
	}

	@Override
	public ICompositeNode getRootNode() {
		return parsed.getRootNode();
	}

	@Override
	public Iterable<INode> getSyntaxErrors() {
		return parsed.getSyntaxErrors();
	}
}
