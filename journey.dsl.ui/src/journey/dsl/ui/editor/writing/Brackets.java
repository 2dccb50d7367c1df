package journey.dsl.ui.editor.writing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** The bracket that matches the one at the caret; created by the editor. */
public final class Brackets extends DefaultCharacterPairMatcher {
	/** Those of the language. */
	public Brackets() {
		super("{}()[]".toCharArray());
	}
}
