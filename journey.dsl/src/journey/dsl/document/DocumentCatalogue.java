package journey.dsl.document;

import java.util.List;
import journey.dsl.document.checklist.MomentCards;
import journey.dsl.document.handoffs.HandOffSheets;
import journey.dsl.document.map.JourneyMap;
import journey.dsl.document.onepage.OnePage;

/** The list of documents that each journey gets, in the order in which they are offered. */
public final class DocumentCatalogue {
	private static final List<JourneyDocument> STANDARD = List.of(
			new JourneyDocument("onepage", "onepage", OnePage::of),
			new JourneyDocument("map", "map", JourneyMap::of),
			new JourneyDocument("moments", "checklist", MomentCards::of),
			new JourneyDocument("handoffs", "handoffs", HandOffSheets::of));

	private DocumentCatalogue() {}

	/** All of them. */
	public static List<JourneyDocument> standard() {
		return STANDARD;
	}
}
