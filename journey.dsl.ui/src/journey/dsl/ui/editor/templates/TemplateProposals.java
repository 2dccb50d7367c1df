package journey.dsl.ui.editor.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.ui.bundle.Icons;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.TextRegions;
import journey.dsl.ui.editor.outline.Symbols;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateCompletionProcessor;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.graphics.Image;

/**
 * Offers the templates for the place at the caret, once some letters of their names are typed; created by the editor.
 */
public final class TemplateProposals extends TemplateCompletionProcessor {
	private static final ICompletionProposal[] NONE = {};

	/** Where the list is wanted that is being made; the editor wants one after the other. */
	private Optional<String> place = Optional.empty();

	@Override
	protected Template[] getTemplates(String place) {
		return JourneyTemplates.store().getTemplates(place);
	}

	@Override
	protected TemplateContextType getContextType(ITextViewer viewer, IRegion region) {
		return place.map(JourneyTemplates.places()::getContextType).orElse(null);
	}

	private static Optional<String> place(ITextViewer viewer, int offset) {
		Optional<String> uri = Address.of(viewer.getDocument());
		if (uri.isEmpty()) return Optional.empty();
		DocumentSymbolParams asked = new DocumentSymbolParams(new TextDocumentIdentifier(uri.get()));
		List<DocumentSymbol> around = Symbols.around(Symbols.roots(
				JourneyClient.get().soon(server -> server.getTextDocumentService().documentSymbol(asked), List.of())),
				TextRegions.position(viewer.getDocument(), offset));
		if (around.isEmpty()) return Optional.of(JourneyTemplates.FILE);
		SymbolKind kind = around.get(around.size() - 1).getKind();
		return switch (kind) {
			case Module -> Optional.of(JourneyTemplates.JOURNEY);
			case Namespace -> Optional.of(JourneyTemplates.STAGE);
			case Method, Event -> Optional.of(JourneyTemplates.STEP);
			default -> Optional.empty();
		};
	}

	/** Names of templates have hyphens, as names in the language do. */
	@Override
	protected String extractPrefix(ITextViewer viewer, int offset) {
		String before = viewer.getDocument().get().substring(0, offset);
		int from = offset;
		while (from > 0 && (Character.isJavaIdentifierPart(before.charAt(from - 1)) || before.charAt(from - 1) == '-'))
			from--;
		return before.substring(from);
	}

	/**
	 * None without a letter: there is enough to choose from. The server is asked beside the display, what is selected
	 * within.
	 */
	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		String prefix = extractPrefix(viewer, offset);
		place = prefix.isEmpty() ? Optional.empty() : place(viewer, offset);
		if (place.isEmpty()) return NONE;
		List<ICompletionProposal> found = new ArrayList<>();
		viewer.getTextWidget().getDisplay().syncExec(() -> {
			// the editor may be closed meanwhile
			if (viewer.getDocument() != null)
				for (ICompletionProposal each : super.computeCompletionProposals(viewer, offset))
					if (each.getDisplayString().startsWith(prefix)) found.add(each);
		});
		return found.toArray(NONE);
	}

	@Override
	protected Image getImage(Template template) {
		return Icons.of("template");
	}
}
