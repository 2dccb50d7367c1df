package journey.dsl.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.StepParts;
import journey.dsl.document.part.Places;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;

/**
 * What a document about one journey is about. Links are as a page in the journey's folder needs them.
 *
 * @param atlas all journeys of the site
 * @param journey the journey
 * @param anchors the places that links go to
 * @param documents the documents that the journey gets
 */
public record Subject(Atlas atlas, Journey journey, Anchors anchors, List<JourneyDocument> documents) {
	private static final String ROOT = "../";

	static Subject of(Atlas atlas, Journey journey, List<JourneyDocument> documents) {
		return new Subject(atlas, journey, Anchors.of(journey), documents);
	}

	public JourneyModel model() {
		return atlas.model();
	}

	/** The language of the document. */
	public Words words() {
		return atlas.words();
	}

	/** The day that dates are compared with. */
	public LocalDate day() {
		return atlas.settings().day();
	}

	/** The hand-offs and hazards of the journey by the steps they speak of. */
	public StepParts stepParts() {
		return atlas.analyses().stepParts(journey);
	}

	/** Names that lead to where there is more about what they mean. */
	public Places places() {
		return new Places(atlas, ROOT);
	}

	/** How its values read. */
	public Wording wording() {
		return atlas.wording();
	}

	/** Where a document, by its key, speaks of a part of the journey; empty if there is no such document. */
	public Optional<String> link(String document, Element part) {
		return page(document).map(page -> page + "#" + anchors.of(part));
	}

	/** A document of the journey, by its key; empty if there is no such document. */
	public Optional<String> page(String document) {
		return documents.stream().filter(one -> one.key().equals(document)).findFirst().map(JourneyDocument::fileName);
	}

	/** Where a document, by its key, speaks of a part of any journey; empty if there is no such document. */
	public Optional<String> anyLink(String document, Element part) {
		return atlas.place(document, part).map(ROOT::concat);
	}

	/** The first document of any journey. */
	public Optional<String> journeyLink(Ref journey) {
		return model().find(journey, Journey.class).flatMap(atlas::place).map(ROOT::concat);
	}

	/** The page of a team or person. */
	public Optional<String> ownerLink(Ref owner) {
		return atlas.ownerPlace(owner).map(ROOT::concat);
	}

	/** The sheet of a persona. */
	public Optional<String> personaLink(Ref persona) {
		return atlas.personaPlace(persona).map(ROOT::concat);
	}
}
