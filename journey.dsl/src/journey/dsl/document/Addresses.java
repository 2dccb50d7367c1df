package journey.dsl.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Persona;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;

/** Where everything about the journeys of a site stands: paths from the root of the site. For one thread. */
public final class Addresses {
	/** The page that leads to all others. */
	public static final String INDEX = "index.html";

	private final SiteContext site;
	private final FileNames folders;
	private final Map<String, FileNames> pages = new HashMap<>();
	private final Set<String> shown = new HashSet<>();

	Addresses(SiteContext site, Collection<String> reserved) {
		this.site = site;
		folders = FileNames.of(site.model().journeys().stream().map(Journey::qualifiedName).toList(), reserved);
		site.journeys().forEach(journey -> shown.add(journey.qualifiedName()));
	}

	/** The folder of a journey's documents, as a part of a path. */
	public String folder(Journey journey) {
		return folders.name(journey.qualifiedName());
	}

	/** The folder of a journey's documents, as a part of a link. */
	public String link(Journey journey) {
		return folders.link(journey.qualifiedName());
	}

	/** The first document about a journey; empty if it is not shown. */
	public Optional<String> place(Journey journey) {
		if (!shown.contains(journey.qualifiedName())) return Optional.empty();
		return site.context(journey).documents().stream().findFirst()
				.map(document -> link(journey) + "/" + document.fileName());
	}

	/** Where a document, by its key, speaks of a part of a journey; empty if there is no such document. */
	public Optional<String> place(String document, Element part) {
		Journey journey = site.model().journeyOf(part);
		if (journey == null || !shown.contains(journey.qualifiedName())) return Optional.empty();
		return site.context(journey).link(document, part).map(link -> link(journey) + "/" + link);
	}

	/** Where there is most to read about a journey or a part of one; empty if it is not shown. */
	public Optional<String> home(Element element) {
		return switch (element.heading().kind()) {
			case JOURNEY -> place((Journey) element);
			case STAGE -> place(Document.MAP, element);
			case STEP -> place(element instanceof Moment ? Document.MOMENTS : Document.MAP, element);
			case HAND_OFF -> place(Document.HAND_OFFS, element);
			case HAZARD -> place(Document.HAZARDS, element);
			case ACTION -> place(Document.ACTIONS, element);
			case OWNER, PERSONA, CHANNEL, SYSTEM, METRIC, OUTCOME, PROMISE, EVIDENCE, CALENDAR, LANE, PHASE,
					MOMENT_TYPE ->
				Optional.empty();
		};
	}

	/** The page of a team or person. */
	public Optional<String> ownerPlace(Ref owner) {
		return site.hasDocument(Document.TEAMS)
				? site.model().find(owner, Owner.class).map(found -> ownerFile(found, true)) : Optional.empty();
	}

	/** The file of a team's or person's page. */
	public String ownerFile(Owner owner, boolean asLink) {
		FileNames names = pages.computeIfAbsent(Document.TEAMS,
				key -> FileNames.of(site.owners().stream().map(Element::qualifiedName).toList(), Set.of()));
		return Document.TEAMS + "/" + (asLink ? names.link(owner.qualifiedName()) : names.name(owner.qualifiedName()))
				+ ".html";
	}

	/** The sheet of a persona. */
	public Optional<String> personaPlace(Ref persona) {
		return site.hasDocument(Document.PERSONAS) ? site.model().find(persona, Persona.class)
				.map(found -> Document.PERSONAS + ".html#" + Anchors.global(found)) : Optional.empty();
	}

	/** The row of a promise in the ledger. */
	public Optional<String> promisePlace(Ref promise) {
		return site.hasDocument(Document.PROMISES) ? site.model().find(promise, Promise.class)
				.map(found -> Document.PROMISES + ".html#" + Anchors.global(found)) : Optional.empty();
	}
}
