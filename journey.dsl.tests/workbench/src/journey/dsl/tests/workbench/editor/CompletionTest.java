package journey.dsl.tests.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.tests.workbench.ui.Popup;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What may be written at the caret, as the list shows it and as it is inserted. */
class CompletionTest {
	private static final String PEOPLE = "team sales \"Sales\"\nteam support \"Support\"\n";

	@Test
	void namesThatFitAreOfferedWithTheirTitles() throws CoreException {
		try (Written text = Written.of(PEOPLE + "system crm \"CRM\" { owner ‸ }")) {
			Popup offered = proposals(text, "support");
			assertTrue(offered.rows().stream().anyMatch(each -> each.startsWith("sales") && each.contains("Sales")),
					() -> "only " + offered.rows());
			offered.pick("support");
			assertEquals(PEOPLE + "system crm \"CRM\" { owner support‸ }", text.text());
		}
	}

	@Test
	void whatIsTypedNarrowsTheList() throws CoreException {
		try (Written text = Written.of(PEOPLE + "system crm \"CRM\" { ow‸ }")) {
			Popup offered = proposals(text, "owner");
			assertTrue(offered.rows().stream().allMatch(each -> each.startsWith("ow")),
					() -> "too much: " + offered.rows());
		}
	}

	@Test
	void aListOfWhatIsWrittenAlreadyClosesAndEnterEndsTheLine() throws CoreException {
		try (Written text = Written.of(PEOPLE + "system crm \"CRM\" {\n  owner suppor‸\n}")) {
			proposals(text, "support");
			text.type("t");
			Popup.gone();
			text.key(SWT.CR, 0);
			assertTrue(text.document().get().contains("owner support\n"), text.document().get());
		}
	}

	@Test
	void whoTakesALetterBackLosesNothingBehindTheCaret() throws CoreException {
		try (Written text = Written.of(PEOPLE + "system crm \"CRM\" { owner sup‸ }")) {
			proposals(text, "support");
			text.key(SWT.BS, 0);
			Popup.with("support").pick("support");
			assertEquals(PEOPLE + "system crm \"CRM\" { owner support‸ }", text.text());
		}
	}

	@Test
	void aSentenceLeadsFromPlaceToPlace() throws CoreException {
		try (Written text = Written.of("metri‸")) {
			proposals(text, "metric …").pick("metric …");
			assertTrue(text.document().get().startsWith("metric name \"Title\" { is nps baseline 20"),
					text.document().get());
			assertEquals("name", text.selected());
			text.type("churn");
			text.key(SWT.TAB, 0);
			assertEquals("Title", text.selected());
		}
	}

	@Test
	void aWordIsChosenForAPlaceThatHasMovedMeanwhile() throws CoreException {
		try (Written text = Written.of("metri‸")) {
			proposals(text, "metric …").pick("metric …");
			text.type("churn-rate");
			text.key(SWT.TAB, 0);
			text.key(SWT.TAB, 0);
			Popup.with("csat").pick("csat");
			assertTrue(text.document().get().contains("{ is csat baseline"), text.document().get());
		}
	}

	@Test
	void whatIsPickedReplacesWhatIsSelected() throws CoreException {
		try (Written text = Written.of(PEOPLE + "system crm \"CRM\" { owner sales }")) {
			text.select(text.document().get().lastIndexOf("sales"), "sales".length());
			proposals(text, "support").pick("support");
			assertEquals(PEOPLE + "system crm \"CRM\" { owner support‸ }", text.text());
		}
	}

	@Test
	void aTemplateForThePlaceIsOffered() throws CoreException {
		try (Written text = Written.of("journey j \"J\" {\n  warm‸\n}\n")) {
			proposals(text, "warm-hand-off").pick("warm-hand-off");
			assertTrue(text.document().get().contains("practice warm-introduction"), text.document().get());
			Eventually.until(() -> "the text can be read: " + text.marks("error"), () -> text.marks("error").stream()
					.noneMatch(each -> each.contains("expected") || each.contains("Nothing can")));
		}
	}

	@Test
	void aTemplateForAnotherPlaceIsNot() throws CoreException {
		try (Written text = Written.of("war‸")) {
			List<String> rows = proposals(text, "").rows();
			assertFalse(rows.stream().anyMatch(each -> each.startsWith("warm-hand-off")), () -> "too much: " + rows);
		}
	}

	private static Popup proposals(Written text, String row) {
		return Popup.asked(() -> text.operation(ISourceViewer.CONTENTASSIST_PROPOSALS), row);
	}
}
