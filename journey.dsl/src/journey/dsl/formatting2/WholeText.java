package journey.dsl.formatting2;

import journey.dsl.journey.JourneyFile;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.formatting2.regionaccess.internal.NodeModelBasedRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * All words of a text for the layout. Where a clause that may stand once stands twice, the tree holds the second only,
 * and Xtext itself would fail at the words of the first.
 */
public class WholeText extends TextRegionAccessBuilder {
	private NodeModelBasedRegionAccessBuilder text;

	@Override
	public TextRegionAccessBuilder forNodeModel(XtextResource resource) {
		text = new Words().withResource(resource);
		return this;
	}

	@Override
	public ITextRegionAccess create() {
		return text == null ? super.create() : text.create();
	}

	private static final class Words extends NodeModelBasedRegionAccessBuilder {
		/** What is no longer in the tree has no region of its own: its words belong to the element around it. */
		@Override
		protected boolean isEObjectRoot(INode node) {
			return super.isEObjectRoot(node) && EcoreUtil
					.getRootContainer(NodeModelUtils.findActualSemanticObjectFor(node)) instanceof JourneyFile;
		}
	}
}
