package journey.dsl.ui.editor.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.Opening;
import journey.dsl.ui.client.TextRegions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Links from a name to its declaration, from the name of a picture or a log to the file, and from an address to the
 * web; created by the editor.
 */
public final class DefinitionLinks extends AbstractHyperlinkDetector {
	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		IDocument document = viewer.getDocument();
		Optional<String> uri = Address.of(document);
		if (uri.isEmpty()) return null;
		TextDocumentIdentifier text = new TextDocumentIdentifier(uri.get());
		List<IHyperlink> links = new ArrayList<>();
		DefinitionParams asked = new DefinitionParams(text, TextRegions.position(document, region.getOffset()));
		Either<List<? extends Location>, List<? extends LocationLink>> declared = JourneyClient.get()
				.soon(server -> server.getTextDocumentService().definition(asked), Either.forLeft(List.of()));
		if (declared.isRight())
			for (LocationLink each : declared.getRight()) links.add(definition(each, document, region));
		if (links.isEmpty())
			for (DocumentLink each : JourneyClient.get().soon(
					server -> server.getTextDocumentService().documentLink(new DocumentLinkParams(text)),
					List.<DocumentLink>of())) {
						IRegion at = TextRegions.region(document, each.getRange());
						if (at.getOffset() <= region.getOffset()
								&& region.getOffset() <= at.getOffset() + at.getLength())
							links.add(new Link(at, each.getTarget(), () -> Opening.address(each.getTarget())));
					}
		return links.isEmpty() ? null : links.toArray(IHyperlink[]::new);
	}

	private static IHyperlink definition(LocationLink link, IDocument document, IRegion region) {
		IRegion word = link.getOriginSelectionRange() == null ? region
				: TextRegions.region(document, link.getOriginSelectionRange());
		return new Link(word, link.getTargetUri(),
				() -> Opening.location(new Location(link.getTargetUri(), link.getTargetSelectionRange()), true));
	}

	private record Link(IRegion region, String target, Runnable opening) implements IHyperlink {
		@Override
		public IRegion getHyperlinkRegion() {
			return region;
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return target;
		}

		@Override
		public void open() {
			opening.run();
		}
	}
}
