package journey.dsl.tests.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.tests.workbench.ui.Popup;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;

/** What can be done about findings: at the caret, and from the list of problems. */
class FixesTest {
	private static final String MODEL = "team sales \"Sales\"\nsystem crm \"CRM\" { owner saless }\nsystem erp "
			+ "\"ERP\" { owner salez }\n";

	@Test
	void aMistypedNameIsMendedAtTheCaret() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Eventually.until("the name is marked", () -> text.marks("error").size() == 2);
			text.caretAt("saless");
			Popup.asked(() -> text.operation(ISourceViewer.QUICK_ASSIST), "Write `sales`").pick("Write `sales`");
			assertTrue(text.document().get().contains("owner sales }"), text.document().get());
			Eventually.until("one is left", () -> text.marks("error").size() == 1);
			text.command("org.eclipse.ui.edit.undo");
			assertEquals(MODEL, text.document().get());
		}
	}

	@Test
	void aFindingIsMendedFromTheListOfProblems() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			Eventually.until("it is listed", () -> problem(text, "saless") != null);
			IMarker problem = problem(text, "saless");
			assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(problem));
			WorkbenchMarkerResolution fix = fixes(problem).stream()
					.filter(each -> each.getLabel().contains("Write `sales`")).findFirst().orElseThrow();
			IMarker[] others = fix
					.findOtherMarkers(text.project().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE));
			assertEquals(List.of(3),
					Arrays.stream(others).map(each -> each.getAttribute(IMarker.LINE_NUMBER, 0)).toList(),
					"the other finding of the rule can be mended with it");
			fix.run(new IMarker[] {problem, others[0]}, new NullProgressMonitor());
			assertEquals(MODEL.replace("saless", "sales").replace("salez", "sales"), text.document().get());
		}
	}

	@Test
	void whatIsFoundElsewhereAtTheSameWordsHasItsOwnFixes() throws CoreException {
		try (Written text = Written.of(
				"journey j \"J\" {\n  status in-review\n  stage s \"S\" {\n    moment m \"M\" {\n      make-or-break rank 1\n    }\n  "
						+ "}\n}\n")) {
			Eventually.until("both are listed",
					() -> problem(text, "critical") != null && problem(text, "evidence") != null);
			List<String> offered = fixes(problem(text, "evidence")).stream().map(WorkbenchMarkerResolution::getLabel)
					.toList();
			assertTrue(offered.stream().anyMatch(each -> each.contains("evidence")), () -> "only " + offered);
			assertTrue(offered.stream().noneMatch(each -> each.contains("critical-path")),
					() -> "too much: " + offered);
		}
	}

	@Test
	void whatStandsAtTheCaretCanBeRearranged() throws CoreException {
		try (Written text = Written
				.of("journey j \"J\" {\n  stage s \"S\" {\n    touchpoint ‸t \"T\" {\n    }\n  }\n}\n")) {
			Popup offered = Popup.asked(() -> text.operation(ISourceViewer.QUICK_ASSIST), "Make this a moment");
			assertTrue(offered.rows().stream().noneMatch(each -> each.contains("No suggestions")),
					() -> "too much: " + offered.rows());
			offered.pick("Make this a moment");
			assertTrue(text.document().get().contains("moment t \"T\""), text.document().get());
		}
	}

	private static List<WorkbenchMarkerResolution> fixes(IMarker problem) {
		return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(problem))
				.filter(WorkbenchMarkerResolution.class::isInstance).map(IMarkerResolution.class::cast)
				.map(WorkbenchMarkerResolution.class::cast).toList();
	}

	private static IMarker problem(Written text, String words) {
		try {
			return Arrays.stream(text.project().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
					.filter(each -> each.getAttribute(IMarker.MESSAGE, "").contains(words)).findFirst().orElse(null);
		} catch (CoreException gone) {
			return null;
		}
	}
}
