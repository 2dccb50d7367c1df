package journey.dsl.tests.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.tests.workbench.ui.Popup;
import journey.dsl.ui.bundle.Setting;
import journey.dsl.ui.editor.hover.HoverPageControl;
import journey.dsl.ui.editor.hover.JourneyHover;
import journey.dsl.ui.editor.minings.HintMinings;
import journey.dsl.ui.editor.minings.LensMinings;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** What helps to read: folding, what is known of lines and words, and spelling. */
class ReadingTest {
	private static final String MODEL = "journey j \"Join\" {\n  stage s \"Start\" {\n    owner sales\n    touchpoint "
			+ "t \"See\" {\n      feels neutral\n    }\n  }\n}\nteam sales \"Sales\"\n";

	@Test
	void blocksFoldAndUnfold() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Eventually.until("there are blocks to fold",
					() -> text.viewer().getProjectionAnnotationModel().getAnnotationIterator().hasNext());
			text.viewer().doOperation(ProjectionViewer.COLLAPSE_ALL);
			assertEquals("journey j \"Join\" {\n}\nteam sales \"Sales\"\n", text.widget().getText());
			text.viewer().doOperation(ProjectionViewer.EXPAND_ALL);
			assertEquals(MODEL, text.widget().getText());
		}
	}

	@Test
	void linesSayWhatIsKnownOfThem() throws Exception {
		try (Written text = Written.of(MODEL)) {
			List<String> lenses = labels(
					Eventually.answer(new LensMinings().provideCodeMinings(text.viewer(), new NullProgressMonitor())));
			assertTrue(lenses.stream().anyMatch(each -> each.contains("1 step")), () -> "only " + lenses);
			List<String> hints = labels(
					Eventually.answer(new HintMinings().provideCodeMinings(text.viewer(), new NullProgressMonitor())));
			assertTrue(hints.stream().anyMatch(each -> each.contains("owner: Sales")), () -> "only " + hints);
			Eventually.until("there is room for it above the journey",
					() -> text.widget().getLineVerticalIndent(0) > 0);
		}
	}

	@Test
	void whoDoesNotWantHintsGetsNone() throws Exception {
		try (Written text = Written.of(MODEL)) {
			Setting.store().setValue(Setting.HINTS.key(), false);
			assertEquals(List.of(), labels(
					Eventually.answer(new HintMinings().provideCodeMinings(text.viewer(), new NullProgressMonitor()))));
		} finally {
			Setting.store().setToDefault(Setting.HINTS.key());
		}
	}

	@Test
	void wordsSayWhatTheyMean() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			JourneyHover hover = new JourneyHover();
			IRegion word = hover.getHoverRegion(text.viewer(), text.document().get().indexOf("sales\n    touch"));
			assertEquals("sales",
					text.document().get().substring(word.getOffset(), word.getOffset() + word.getLength()));
			HoverPageControl shown = (HoverPageControl) hover.getHoverControlCreator()
					.createInformationControl(text.widget().getShell());
			try {
				shown.setInput(hover.getHoverInfo2(text.viewer(), word));
				shown.setVisible(true);
				Eventually.until(() -> "the page of the team, not " + pages(),
						() -> pages().stream().anyMatch(each -> each.contains("<strong>Sales</strong>")));
			} finally {
				shown.dispose();
			}
		}
	}

	@Test
	void misspeltWordsInProseAreMarkedAndMended() throws CoreException {
		try (Written text = Written.of(
				"team sales \"Sales\" { note \"Tonight's Zorbas anser the phone, says ann@acme.example\" }\n// a "
						+ "remrk\nteam legl \"Legal\"\n")) {
			Eventually.until(() -> "two words are marked, not " + text.marks("spelling"),
					() -> text.marks("spelling").size() == 2);
			assertEquals(List.of("anser", "remrk"),
					text.marks("spelling").stream().map(each -> each.replaceFirst(".* @ ", "")).sorted().toList());
			text.caretAt("anser");
			Popup.asked(() -> text.operation(ISourceViewer.QUICK_ASSIST), "answer").pick("answer");
			assertTrue(text.document().get().contains("Zorbas answer the phone"), text.document().get());
			Eventually.until("one is left", () -> text.marks("spelling").size() == 1);
		}
	}

	private static List<String> labels(List<? extends ICodeMining> minings) {
		return minings.stream().map(ICodeMining::getLabel).toList();
	}

	private static List<String> pages() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.flatMap(each -> browsers(each).stream()).map(Browser::getText).toList();
	}

	private static List<Browser> browsers(Composite inside) {
		return Arrays.stream(inside.getChildren()).flatMap((Control each) -> each instanceof Browser browser
				? List.of(browser).stream()
				: each instanceof Composite composite ? browsers(composite).stream() : List.<Browser>of().stream())
				.toList();
	}
}
