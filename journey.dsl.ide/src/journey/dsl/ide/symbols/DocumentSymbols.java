package journey.dsl.ide.symbols;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import journey.dsl.document.Wording;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.messages.Messages;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolTag;

/**
 * The outline of a file: its declarations and, in a journey, its stages with their steps, hand-offs, hazards and
 * actions. Nesting comes from the words, not from the model, so that ranges nest whatever a wrong brace has torn apart.
 */
public final class DocumentSymbols {
	/** What is said in outlines. */
	public static final Messages MESSAGES = new Messages(DocumentSymbols.class, "messages");

	private DocumentSymbols() {}

	/** The outline, in text order. */
	public static List<DocumentSymbol> of(OpenFile file) {
		Wording wording = file.workspace().wording();
		List<Element> elements = new ArrayList<>(file.elements());
		elements.sort(Comparator.comparingInt((Element each) -> each.heading().at().offset())
				.thenComparingInt(each -> -each.heading().at().length()));
		List<DocumentSymbol> top = new ArrayList<>();
		Deque<Element> around = new ArrayDeque<>();
		Deque<DocumentSymbol> symbols = new ArrayDeque<>();
		for (Element element : elements) {
			// what is only thought to be there, around parts that stand outside of it
			if (element.heading().keyword().isEmpty()) continue;
			while (!around.isEmpty() && !around.peek().heading().at().contains(element.heading().at())) {
				around.pop();
				symbols.pop();
			}
			DocumentSymbol symbol = symbol(element, file, wording);
			(symbols.isEmpty() ? top : symbols.peek().getChildren()).add(symbol);
			around.push(element);
			symbols.push(symbol);
		}
		return top;
	}

	private static DocumentSymbol symbol(Element element, OpenFile file, Wording wording) {
		SourceRange at = element.heading().at();
		SourceRange name = at.contains(element.nameAt()) ? element.nameAt() : at;
		DocumentSymbol symbol = new DocumentSymbol(label(element, file), SymbolKinds.of(element),
				file.lines().range(at), file.lines().range(name),
				SymbolDetail.of(element, wording), new ArrayList<>());
		if (element instanceof Journey journey && journey.isRetired()) symbol.setTags(List.of(SymbolTag.Deprecated));
		return symbol;
	}

	private static String label(Element element, OpenFile file) {
		String title = element.title().replaceAll("\\s+", " ").strip();
		return title.isEmpty() ? MESSAGES.text(file.workspace().language(), "nameless", element.heading().keyword())
				: title;
	}
}
