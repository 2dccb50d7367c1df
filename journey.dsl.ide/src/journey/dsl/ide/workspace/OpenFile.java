package journey.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.cancellation.Cancellation;
import journey.dsl.model.FileElements;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/**
 * One file of a workspace as a request sees it, open in an editor or not. It is valid until the next change: a request
 * keeps nothing of it.
 *
 * @param uri as the editor names it
 * @param path as the workspace names it
 * @param lines its text
 * @param tree what was parsed, without links
 * @param source what it says
 * @param workspace all files around it
 * @param cancellation whether somebody still waits for the answer to the request
 */
public record OpenFile(String uri, String path, TextLines lines, XtextResource tree, SourceFile source,
		OpenWorkspace workspace, Cancellation cancellation) {
	/** The same for a request that may be cancelled. */
	public OpenFile with(Cancellation request) {
		return new OpenFile(uri, path, lines, tree, source, workspace, request);
	}

	/** Its characters. */
	public String text() {
		return lines.text();
	}

	/** The words of the whole text, with what was parsed of them. */
	public ICompositeNode words() {
		return tree.getParseResult().getRootNode();
	}

	/** Its tokens, hidden ones included. Tokens that the parser only assumes are not among them. */
	public List<ILeafNode> leaves() {
		List<ILeafNode> leaves = new ArrayList<>();
		for (ILeafNode leaf : words().getLeafNodes()) if (leaf.getLength() > 0) leaves.add(leaf);
		return leaves;
	}

	/** An empty range of the model in this file. */
	public SourceRange at(int offset) {
		return new SourceRange(path, offset, 0, 1, 1);
	}

	/** All its elements: each before those inside it. */
	public List<Element> elements() {
		return FileElements.of(source);
	}

	/** The element whose name is at an offset, including the ends of the name. */
	public Optional<Element> declared(int offset) {
		return elements().stream().filter(each -> !each.name().isEmpty() && each.nameAt().contains(at(offset)))
				.findFirst();
	}

	/** The name of another element at an offset, including its ends. */
	public Optional<Ref> reference(int offset) {
		return source.references().stream().filter(each -> !each.name().isEmpty() && each.at().contains(at(offset)))
				.findFirst();
	}

	/** Where words of this file are. */
	public Location location(SourceRange at) {
		return new Location(uri, lines.range(at));
	}

	/** The element that a reference means. */
	public Optional<Element> meaning(Ref reference) {
		return workspace.model().find(reference, Element.class);
	}
}
