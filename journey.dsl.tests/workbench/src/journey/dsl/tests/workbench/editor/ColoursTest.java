package journey.dsl.tests.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import journey.dsl.tests.workbench.ui.Eventually;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.junit.jupiter.api.Test;

/** Words have the colours of what they mean. */
class ColoursTest {
	private static final String MODEL = "// who sells\nteam sales \"Sales\"\nsystem crm \"CRM\" { owner sales }\n";

	@Test
	void keywordsNamesTextsAndRemarksLookDifferent() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Eventually.until("words are coloured", () -> style(text, "team") != null);
			assertEquals(SWT.BOLD, style(text, "team").fontStyle);
			assertEquals(SWT.ITALIC, style(text, "// who").fontStyle);
			assertNotEquals(style(text, "team").foreground, style(text, "\"Sales\"").foreground);
			assertEquals(style(text, "sales \"").foreground, style(text, "sales }").foreground,
					"a team has one colour, where it is declared and where it is named");
		}
	}

	@Test
	void wordsKeepTheirColoursWhileOneTypesBeforeThem() throws CoreException {
		try (Written text = Written.of("‸" + MODEL)) {
			Eventually.until("words are coloured", () -> style(text, "system") != null);
			text.type("xy");
			assertEquals(SWT.BOLD, style(text, "system").fontStyle, "at once, before the server has answered");
		}
	}

	@Test
	void aWordThatBecomesAKeywordGetsItsColour() throws CoreException {
		try (Written text = Written.of(MODEL + "tea‸ legal")) {
			text.type("m");
			Eventually.until("the new keyword is coloured",
					() -> style(text, "team legal") != null && style(text, "team legal").fontStyle == SWT.BOLD);
		}
	}

	private static StyleRange style(Written text, String words) {
		return text.widget()
				.getStyleRangeAtOffset(text.viewer().modelOffset2WidgetOffset(text.document().get().indexOf(words)));
	}
}
