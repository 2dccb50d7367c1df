package journey.dsl.ui.editor.outline;

import journey.dsl.ui.bundle.Icons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** The label of a symbol: an icon for its kind, its title and, in grey, the essentials. */
final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {
	private static final StyledString.Styler RETIRED = new StyledString.Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.strikeout = true;
		}
	};

	@Override
	public StyledString getStyledText(Object element) {
		DocumentSymbol symbol = (DocumentSymbol) element;
		boolean isRetired = symbol.getTags() != null && symbol.getTags().contains(SymbolTag.Deprecated);
		StyledString text = new StyledString(symbol.getName(), isRetired ? RETIRED : null);
		if (symbol.getDetail() != null) text.append("  " + symbol.getDetail(), StyledString.DECORATIONS_STYLER);
		return text;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return Icons.of(((DocumentSymbol) element).getKind());
	}

}
