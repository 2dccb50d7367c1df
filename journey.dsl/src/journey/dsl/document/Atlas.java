package journey.dsl.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.analysis.Analyses;
import journey.dsl.document.report.FindingPlaces;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Persona;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.Inspected;
import journey.dsl.settings.Settings;

/** All journeys of a site, and where everything about them stands. Places are paths from the root of the site. For one thread. */
public final class Atlas {
	/** The page that leads to all others. */
	public static final String INDEX = "index.html";

	private final JourneyModel model;
	private final List<Journey> journeys;
	private final List<Document> documents;
	private final Optional<Inspected> inspected;
	private final Settings settings;
	private final Pictures pictures;
	private final Words words;
	private final Analyses analyses;
	private final FileNames folders;
	private final Map<String, FileNames> pages = new HashMap<>();
	private final Set<String> shown = new HashSet<>();
	private FindingPlaces findingPlaces;
	private final Map<String, Subject> subjects = new HashMap<>();
	private final Map<WorkspaceDocument, Boolean> offered = new HashMap<>();

	private Atlas(JourneyModel model, List<Journey> journeys, List<Document> documents, Optional<Inspected> inspected, Settings settings, Pictures pictures) {
		this.model = model;
		this.journeys = journeys;
		this.documents = documents;
		this.inspected = inspected;
		this.settings = settings;
		this.pictures = pictures;
		words = Words.of(settings.language());
		analyses = Analyses.of(model);
		folders = FileNames.of(model.journeys().stream().map(Journey::qualifiedName).toList(), reserved());
		journeys.forEach(journey -> shown.add(journey.qualifiedName()));
	}

	/**
	 * The atlas of some journeys.
	 *
	 * @param model the workspace
	 * @param journeys those that are shown, each name once
	 * @param documents the kinds of documents that are made
	 * @param inspected what the rules found; empty if nobody asked them
	 * @param settings of the workspace
	 * @param pictures of steps
	 */
	public static Atlas of(JourneyModel model, List<Journey> journeys, List<Document> documents, Optional<Inspected> inspected, Settings settings, Pictures pictures) {
		return new Atlas(model, journeys, documents, inspected, settings, pictures);
	}

	public JourneyModel model() {
		return model;
	}

	/** The journeys that are shown. */
	public List<Journey> journeys() {
		return journeys;
	}

	/** What the rules found. */
	public Optional<Inspected> inspected() {
		return inspected;
	}

	public Settings settings() {
		return settings;
	}

	public Words words() {
		return words;
	}

	/** The pictures of steps. */
	public Pictures pictures() {
		return pictures;
	}

	/** How values read. */
	public Wording wording() {
		return new Wording(model, words);
	}

	/** What is computed about the workspace. */
	public Analyses analyses() {
		return analyses;
	}

	/** What findings are about, and who owns that. */
	public FindingPlaces findingPlaces() {
		if (findingPlaces == null) findingPlaces = new FindingPlaces(model, words);
		return findingPlaces;
	}

	/** The documents about all journeys that have something to say. */
	public List<WorkspaceDocument> workspaceDocuments() {
		return documents.stream().filter(WorkspaceDocument.class::isInstance).map(WorkspaceDocument.class::cast).filter(this::isOffered).toList();
	}

	/** A journey with its documents. */
	public Subject subject(Journey journey) {
		return subjects.computeIfAbsent(journey.qualifiedName(), name -> Subject.of(this, journey, documentsOf(journey)));
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
		return subject(journey).documents().stream().findFirst().map(document -> link(journey) + "/" + document.fileName());
	}

	/** Where a document, by its key, speaks of a part of a journey; empty if there is no such document. */
	public Optional<String> place(String document, Element part) {
		Journey journey = model.journeyOf(part);
		if (journey == null || !shown.contains(journey.qualifiedName())) return Optional.empty();
		return subject(journey).link(document, part).map(link -> link(journey) + "/" + link);
	}

	/** Where there is most to read about a journey or a part of one; empty if it is not shown. */
	public Optional<String> home(Element element) {
		if (element instanceof Journey journey) return place(journey);
		if (element instanceof HandOff) return place(Document.HAND_OFFS, element);
		if (element instanceof Hazard) return place(Document.HAZARDS, element);
		if (element instanceof Action) return place(Document.ACTIONS, element);
		if (element instanceof Moment) return place(Document.MOMENTS, element);
		return element instanceof Step || element instanceof Stage ? place(Document.MAP, element) : Optional.empty();
	}

	/** The page of a team or person. */
	public Optional<String> ownerPlace(Ref owner) {
		return hasDocument(Document.TEAMS) ? model.find(owner, Owner.class).map(found -> ownerFile(found, true)) : Optional.empty();
	}

	/** The file of a team's or person's page. */
	public String ownerFile(Owner owner, boolean asLink) {
		FileNames names = pages.computeIfAbsent(Document.TEAMS, key -> FileNames.of(owners().stream().map(Element::qualifiedName).toList(), Set.of()));
		return Document.TEAMS + "/" + (asLink ? names.link(owner.qualifiedName()) : names.name(owner.qualifiedName())) + ".html";
	}

	/** The sheet of a persona. */
	public Optional<String> personaPlace(Ref persona) {
		return hasDocument(Document.PERSONAS) ? model.find(persona, Persona.class).map(found -> Document.PERSONAS + ".html#" + Anchors.global(found)) : Optional.empty();
	}

	/** The row of a promise in the ledger. */
	public Optional<String> promisePlace(Ref promise) {
		return hasDocument(Document.PROMISES) ? model.find(promise, Promise.class).map(found -> Document.PROMISES + ".html#" + Anchors.global(found)) : Optional.empty();
	}

	/** All teams and people, by file and position. */
	public List<Owner> owners() {
		return declarations(Owner.class);
	}

	/** All declarations of a kind outside of the library, each name once, by file and position. */
	public <D extends Element> List<D> declarations(Class<D> kind) {
		Set<String> names = new HashSet<>();
		return model.files().stream().filter(file -> !file.library()).flatMap(file -> file.declarations().stream())
				.filter(kind::isInstance).map(kind::cast).filter(declaration -> names.add(declaration.qualifiedName())).toList();
	}

	private boolean hasDocument(String key) {
		return workspaceDocuments().stream().anyMatch(document -> document.key().equals(key));
	}

	private boolean isOffered(WorkspaceDocument document) {
		Boolean known = offered.get(document);
		if (known != null) return known;
		boolean has = document.hasContent().test(this);
		offered.put(document, has);
		return has;
	}

	private List<JourneyDocument> documentsOf(Journey journey) {
		return documents.stream().filter(JourneyDocument.class::isInstance).map(JourneyDocument.class::cast)
				.filter(document -> document.hasContent().test(this, journey)).toList();
	}

	/** Names that files of the site's root have, whatever is made of it this time. */
	private static Collection<String> reserved() {
		Stream<String> keys = DocumentCatalogue.standard().stream().filter(WorkspaceDocument.class::isInstance).map(Document::key);
		return Stream.concat(Stream.of(INDEX), keys.flatMap(key -> Stream.of(key, key + ".html"))).toList();
	}
}
