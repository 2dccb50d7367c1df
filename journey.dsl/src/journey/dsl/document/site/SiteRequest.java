package journey.dsl.document.site;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.document.Document;
import journey.dsl.document.Picture;
import journey.dsl.document.Pictures;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.WorkspaceFiles;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspected;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;

/**
 * What a site is to show.
 *
 * @param model the workspace
 * @param journeys those that are shown
 * @param documents the kinds of documents that are made
 * @param faults why a journey should not be relied on, by its qualified name: its pages say so on top
 * @param inspected what the rules found; empty if nobody asked them
 * @param settings of the workspace
 * @param logo of the house
 * @param pictures of steps
 */
public record SiteRequest(JourneyModel model, List<Journey> journeys, List<Document> documents,
		Map<String, String> faults, Optional<Inspected> inspected,
		Settings settings, Optional<Picture> logo, Pictures pictures) {
	/** Of journeys with the same name only the first can be shown. */
	public SiteRequest {
		Set<String> names = new HashSet<>();
		journeys = journeys.stream().filter(journey -> names.add(journey.qualifiedName())).toList();
	}

	/** All documents of sound journeys, and the report of what the rules find. */
	public static SiteRequest of(JourneyModel model, List<Journey> journeys, Settings settings) {
		Inspected inspected = Inspection.inspect(RuleCatalogue.standard(), model, settings, WorkspaceFiles.UNKNOWN);
		return new SiteRequest(model, journeys, DocumentCatalogue.standard(), Map.of(), Optional.of(inspected),
				settings, Optional.empty(), Pictures.NONE);
	}

	/** Why the journey should not be relied on; empty if it is sound. */
	public Optional<String> fault(Journey journey) {
		return Optional.ofNullable(faults.get(journey.qualifiedName()));
	}
}
