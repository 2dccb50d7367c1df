package journey.dsl.ui.editor.hover;

import java.util.Optional;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.TextRegions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** Shows what is known about the word under the mouse; created by the editor, which asks on another thread. */
public final class JourneyHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return hover(viewer.getDocument(), offset).map(Hover::getRange)
				.map(range -> TextRegions.region(viewer.getDocument(), range)).orElseGet(() -> new Region(offset, 0));
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		return hover(viewer.getDocument(), region.getOffset())
				.map(hover -> HoverPage.of(hover.getContents().getRight().getValue()))
				.filter(page -> !page.text().isBlank()).orElse(null);
	}

	private static Optional<Hover> hover(IDocument document, int offset) {
		return Address.of(document)
				.map(uri -> new HoverParams(new TextDocumentIdentifier(uri), TextRegions.position(document, offset)))
				.map(asked -> JourneyClient.get().soon(server -> server.getTextDocumentService().hover(asked), null));
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		Object page = getHoverInfo2(viewer, region);
		return page == null ? null : page.toString();
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return HoverPageControl.creator();
	}
}
