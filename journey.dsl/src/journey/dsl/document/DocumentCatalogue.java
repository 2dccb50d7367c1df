package journey.dsl.document;

import static journey.dsl.document.JourneyDocument.always;
import static journey.dsl.document.JourneyDocument.Purpose.ACT;
import static journey.dsl.document.JourneyDocument.Purpose.SEE;
import static journey.dsl.document.WorkspaceDocument.single;

import java.util.List;
import journey.dsl.document.checklist.MomentCards;
import journey.dsl.document.expectations.Expectations;
import journey.dsl.document.handoffchart.HandOffChart;
import journey.dsl.document.handoffs.HandOffSheets;
import journey.dsl.document.map.JourneyMap;
import journey.dsl.document.onepage.OnePage;
import journey.dsl.document.promises.Promises;
import journey.dsl.document.report.Report;
import journey.dsl.document.runbook.RunBook;

/** The list of documents, in the order in which they are offered. The index, which leads to all of them, is always there. */
public final class DocumentCatalogue {
	private static final List<Document> STANDARD = List.of(
			always("onepage", SEE, "onepage", OnePage::of),
			always(Document.MAP, SEE, "map", JourneyMap::of),
			new JourneyDocument("handoff-chart", SEE, "handoffchart", HandOffChart::isFor, HandOffChart::of),
			always(Document.MOMENTS, ACT, "checklist", MomentCards::of),
			always(Document.HAND_OFFS, ACT, "handoffs", HandOffSheets::of),
			new JourneyDocument(Document.HAZARDS, ACT, "runbook", (atlas, journey) -> !journey.hazards().isEmpty(), RunBook::of),
			new JourneyDocument(Document.EXPECTATIONS, ACT, "expectations", Expectations::isFor, Expectations::of),
			single(Document.PROMISES, "promises", Promises::isFor, Promises::of),
			single(Document.REPORT, "report", atlas -> atlas.inspected().isPresent(), Report::of));

	private DocumentCatalogue() {}

	/** All of them. */
	public static List<Document> standard() {
		return STANDARD;
	}
}
