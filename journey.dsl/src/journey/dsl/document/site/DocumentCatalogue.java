package journey.dsl.document.site;

import static journey.dsl.document.JourneyDocument.always;
import static journey.dsl.document.JourneyDocument.Purpose.ACT;
import static journey.dsl.document.JourneyDocument.Purpose.SEE;
import static journey.dsl.document.WorkspaceDocument.single;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.document.Addresses;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyDocument;
import journey.dsl.document.WorkspaceDocument;
import journey.dsl.document.actions.ActionList;
import journey.dsl.document.blueprint.Blueprint;
import journey.dsl.document.moments.MomentCards;
import journey.dsl.document.comparison.Comparison;
import journey.dsl.document.discovery.DiscoveryGuide;
import journey.dsl.document.expectations.Expectations;
import journey.dsl.document.handoffchart.HandOffChart;
import journey.dsl.document.handoffs.HandOffSheets;
import journey.dsl.document.interviews.Interviews;
import journey.dsl.document.map.JourneyMap;
import journey.dsl.document.personamatrix.PersonaMatrix;
import journey.dsl.document.onepage.OnePage;
import journey.dsl.document.personas.PersonaSheets;
import journey.dsl.document.promises.Promises;
import journey.dsl.document.questions.OpenQuestions;
import journey.dsl.document.report.FindingsReport;
import journey.dsl.document.hazards.HazardRunBook;
import journey.dsl.document.teams.TeamPages;

/**
 * The list of documents, in the order in which they are offered. The index, which leads to all of them, is always
 * there.
 */
public final class DocumentCatalogue {
	private static final List<Document> STANDARD = List.of(
			always("onepage", SEE, "onepage", OnePage::of),
			always(Document.MAP, SEE, "map", JourneyMap::of),
			always("blueprint", SEE, "blueprint", Blueprint::of),
			new JourneyDocument("handoff-chart", SEE, "handoffchart", HandOffChart::isFor, HandOffChart::of),
			new JourneyDocument(Document.PERSONA_MATRIX, SEE, "personamatrix", PersonaMatrix::isFor, PersonaMatrix::of),
			new JourneyDocument("comparison", SEE, "comparison", Comparison::isFor, Comparison::of),
			new JourneyDocument(Document.MOMENTS, ACT, "moments", MomentCards::isFor, MomentCards::of),
			new JourneyDocument(Document.HAND_OFFS, ACT, "handoffs", HandOffSheets::isFor, HandOffSheets::of),
			new JourneyDocument(Document.HAZARDS, ACT, "hazards", HazardRunBook::isFor, HazardRunBook::of),
			new JourneyDocument(Document.EXPECTATIONS, ACT, "expectations", Expectations::isFor, Expectations::of),
			new JourneyDocument(Document.ACTIONS, ACT, "actions", ActionList::isFor, ActionList::of),
			new WorkspaceDocument(Document.TEAMS, TeamPages::isFor, TeamPages::of),
			single(Document.PERSONAS, "personas", PersonaSheets::isFor, PersonaSheets::of),
			single(Document.PROMISES, "promises", Promises::isFor, Promises::of),
			single(Document.ACTIONS, "actions", ActionList::isFor, ActionList::of),
			single("discovery", "discovery", DiscoveryGuide::isFor, DiscoveryGuide::of),
			single("interviews", "interviews", Interviews::isFor, Interviews::of),
			single("questions", "questions", OpenQuestions::isFor, OpenQuestions::of),
			single(Document.REPORT, "report", FindingsReport::isFor, FindingsReport::of));

	private DocumentCatalogue() {}

	/** All of them. */
	public static List<Document> standard() {
		return STANDARD;
	}

	/** Names that files of a site's root have, whatever is made of it this time. */
	public static List<String> rootNames() {
		Stream<String> keys = STANDARD.stream().filter(WorkspaceDocument.class::isInstance).map(Document::key);
		return Stream.concat(Stream.of(Addresses.INDEX), keys.flatMap(key -> Stream.of(key, key + ".html"))).toList();
	}
}
