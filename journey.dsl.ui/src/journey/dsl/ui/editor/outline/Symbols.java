package journey.dsl.ui.editor.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a text declares, as the tree that the server knows. */
public final class Symbols implements ITreeContentProvider {
	/** The roots of the tree. */
	public static List<DocumentSymbol> roots(List<Either<SymbolInformation, DocumentSymbol>> answer) {
		return answer == null ? List.of() : answer.stream().filter(Either::isRight).map(Either::getRight).toList();
	}

	/** The elements around a place, the outermost first; empty outside any element. */
	public static List<DocumentSymbol> around(List<DocumentSymbol> roots, Position place) {
		List<DocumentSymbol> path = new ArrayList<>();
		List<DocumentSymbol> here = roots;
		while (here != null) {
			DocumentSymbol inside = here.stream().filter(each -> contains(each.getRange(), place)).findFirst()
					.orElse(null);
			if (inside != null) path.add(inside);
			here = inside == null ? null : inside.getChildren();
		}
		return path;
	}

	private static boolean contains(Range range, Position place) {
		return compare(range.getStart(), place) <= 0 && compare(place, range.getEnd()) <= 0;
	}

	private static int compare(Position one, Position other) {
		return one.getLine() != other.getLine() ? Integer.compare(one.getLine(), other.getLine())
				: Integer.compare(one.getCharacter(), other.getCharacter());
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		List<DocumentSymbol> children = ((DocumentSymbol) element).getChildren();
		return children == null ? new Object[0] : children.toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
