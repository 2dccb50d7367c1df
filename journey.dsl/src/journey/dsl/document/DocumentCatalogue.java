package journey.dsl.document;

import static journey.dsl.document.JourneyDocument.always;
import static journey.dsl.document.JourneyDocument.Purpose.ACT;
import static journey.dsl.document.JourneyDocument.Purpose.SEE;
import static journey.dsl.document.WorkspaceDocument.single;

import java.util.List;
import journey.dsl.document.actions.ActionList;
import journey.dsl.document.checklist.MomentCards;
import journey.dsl.document.handoffs.HandOffSheets;
import journey.dsl.document.map.JourneyMap;
import journey.dsl.document.matrix.PersonaMatrix;
import journey.dsl.document.onepage.OnePage;
import journey.dsl.document.personas.PersonaSheets;
import journey.dsl.document.report.Report;
import journey.dsl.document.teams.TeamPages;

/** The list of documents, in the order in which they are offered. The index, which leads to all of them, is always there. */
public final class DocumentCatalogue {
	private static final List<Document> STANDARD = List.of(
			always("onepage", SEE, "onepage", OnePage::of),
			always(Document.MAP, SEE, "map", JourneyMap::of),
			new JourneyDocument(Document.PERSONAS, SEE, "matrix", PersonaMatrix::hasContent, PersonaMatrix::of),
			always(Document.MOMENTS, ACT, "checklist", MomentCards::of),
			always(Document.HAND_OFFS, ACT, "handoffs", HandOffSheets::of),
			new JourneyDocument(Document.ACTIONS, ACT, "actions", ActionList::hasContent, ActionList::of),
			new WorkspaceDocument(Document.TEAMS, TeamPages::hasContent, TeamPages::of),
			single(Document.PERSONAS, "personas", PersonaSheets::hasContent, PersonaSheets::of),
			single(Document.ACTIONS, "actions", ActionList::hasContent, ActionList::of),
			single(Document.REPORT, "report", atlas -> atlas.inspected().isPresent(), Report::of));

	private DocumentCatalogue() {}

	/** All of them. */
	public static List<Document> standard() {
		return STANDARD;
	}
}
