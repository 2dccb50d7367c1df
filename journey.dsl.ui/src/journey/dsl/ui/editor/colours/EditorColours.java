package journey.dsl.ui.editor.colours;

import java.util.List;
import journey.dsl.ide.colouring.SemanticColours;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.editor.ColouredWords;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;

/** The colours of words, which users set under General › Appearance › Colors and Fonts; each theme has its own. */
final class EditorColours {
	private static final String COLOUR = JourneyBundle.ID + ".colour.";
	private static final List<String> TYPES = SemanticColours.legend().getTokenTypes();
	private static final List<String> MODIFIERS = SemanticColours.legend().getTokenModifiers();
	private static final int DECLARATION = 1 << MODIFIERS.indexOf(SemanticTokenModifiers.Declaration);
	private static final int DEPRECATED = 1 << MODIFIERS.indexOf(SemanticTokenModifiers.Deprecated);
	private static final int DOCUMENTATION = 1 << MODIFIERS.indexOf(SemanticTokenModifiers.Documentation);

	private final ColorRegistry colours = PlatformUI.isWorkbenchRunning()
			? PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
			: JFaceResources.getColorRegistry();

	StyleRange style(ColouredWords.Word word) {
		String type = TYPES.get(word.type());
		boolean isDeclared = (word.modifiers() & DECLARATION) != 0;
		int font = type.equals(SemanticTokenTypes.Keyword) || isDeclared ? SWT.BOLD
				: (word.modifiers() & DOCUMENTATION) != 0 || type.equals(SemanticTokenTypes.Comment) ? SWT.ITALIC
						: SWT.NORMAL;
		StyleRange style = new StyleRange(word.offset(), word.length(), colours.get(COLOUR + type), null, font);
		style.strikeout = (word.modifiers() & DEPRECATED) != 0;
		return style;
	}

	boolean isOf(String property) {
		return property.startsWith(COLOUR);
	}

	void onChange(IPropertyChangeListener listener) {
		colours.addListener(listener);
	}

	void offChange(IPropertyChangeListener listener) {
		colours.removeListener(listener);
	}
}
