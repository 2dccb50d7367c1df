package journey.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;

/** The outline of a text for editors that cannot show a tree. */
public final class FlatSymbols {
	private FlatSymbols() {}

	/** All symbols in text order, each with the name of the one around it. */
	@SuppressWarnings("deprecation")
	public static List<SymbolInformation> of(List<DocumentSymbol> tree, String uri) {
		List<SymbolInformation> flat = new ArrayList<>();
		for (DocumentSymbol symbol : tree) add(symbol, null, uri, flat);
		return flat;
	}

	@SuppressWarnings("deprecation")
	private static void add(DocumentSymbol symbol, String container, String uri, List<SymbolInformation> flat) {
		flat.add(new SymbolInformation(symbol.getName(), symbol.getKind(), new Location(uri, symbol.getRange()),
				container));
		if (symbol.getChildren() != null)
			for (DocumentSymbol child : symbol.getChildren()) add(child, symbol.getName(), uri, flat);
	}
}
