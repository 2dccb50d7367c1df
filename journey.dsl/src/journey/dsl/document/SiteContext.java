package journey.dsl.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.analysis.Analyses;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.source.Element;
import journey.dsl.rules.inspection.Inspected;
import journey.dsl.settings.Settings;

/** What the pages of a site are made with: its journeys, and what is known about them. For one thread. */
public final class SiteContext {
	private final JourneyModel model;
	private final List<Journey> journeys;
	private final List<Document> documents;
	private final Optional<Inspected> inspected;
	private final Settings settings;
	private final Pictures pictures;
	private final Words words;
	private final Analyses analyses;
	private final Addresses addresses;
	private FindingSubjects findingSubjects;
	private final Map<String, JourneyContext> contexts = new HashMap<>();
	private final Map<WorkspaceDocument, Boolean> offered = new HashMap<>();

	private SiteContext(JourneyModel model, List<Journey> journeys, List<Document> documents,
			Optional<Inspected> inspected, Settings settings, Pictures pictures, Collection<String> reserved) {
		this.model = model;
		this.journeys = journeys;
		this.documents = documents;
		this.inspected = inspected;
		this.settings = settings;
		this.pictures = pictures;
		words = Words.of(settings.language());
		analyses = Analyses.of(model);
		addresses = new Addresses(this, reserved);
	}

	/**
	 * The site of some journeys.
	 *
	 * @param model the workspace
	 * @param journeys those that are shown, each name once
	 * @param documents the kinds of documents that are made
	 * @param inspected what the rules found; empty if nobody asked them
	 * @param settings of the workspace
	 * @param pictures of steps
	 * @param reserved names that files of the site's root may have, whatever is made of it this time
	 */
	public static SiteContext of(JourneyModel model, List<Journey> journeys, List<Document> documents,
			Optional<Inspected> inspected, Settings settings, Pictures pictures,
			Collection<String> reserved) {
		return new SiteContext(model, journeys, documents, inspected, settings, pictures, reserved);
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
	public FindingSubjects findingSubjects() {
		if (findingSubjects == null) findingSubjects = new FindingSubjects(model);
		return findingSubjects;
	}

	/** The documents about all journeys that have something to say. */
	public List<WorkspaceDocument> workspaceDocuments() {
		return documents.stream().filter(WorkspaceDocument.class::isInstance).map(WorkspaceDocument.class::cast)
				.filter(this::isOffered).toList();
	}

	/** A journey with its documents. */
	public JourneyContext context(Journey journey) {
		return contexts.computeIfAbsent(journey.qualifiedName(),
				name -> JourneyContext.of(this, journey, documentsOf(journey)));
	}

	/** Where everything about the journeys stands. */
	public Addresses addresses() {
		return addresses;
	}

	/** All teams and people, by file and position. */
	public List<Owner> owners() {
		return declarations(Owner.class);
	}

	/** All declarations of a kind outside of the library, each name once, by file and position. */
	public <D extends Element> List<D> declarations(Class<D> kind) {
		Set<String> names = new HashSet<>();
		return model.files().stream().filter(file -> !file.library()).flatMap(file -> file.declarations().stream())
				.filter(kind::isInstance).map(kind::cast).filter(declaration -> names.add(declaration.qualifiedName()))
				.toList();
	}

	/** Whether there is a document about all journeys with that key. */
	boolean hasDocument(String key) {
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
}
