package journey.dsl.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.Scale;
import journey.dsl.analysis.StepParts;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;

/**
 * What a document about one journey is about. Links are as a page in the journey's folder needs them.
 *
 * @param site all journeys of the site
 * @param journey the journey
 * @param anchors the places that links go to
 * @param documents the documents that the journey gets
 */
public record JourneyContext(SiteContext site, Journey journey, Anchors anchors, List<JourneyDocument> documents) {
	private static final String ROOT = "../";

	static JourneyContext of(SiteContext site, Journey journey, List<JourneyDocument> documents) {
		return new JourneyContext(site, journey, Anchors.of(journey), documents);
	}

	public JourneyModel model() {
		return site.model();
	}

	/** The language of the document. */
	public Words words() {
		return site.words();
	}

	/** The day that dates are compared with. */
	public LocalDate day() {
		return site.settings().day();
	}

	/** The hand-offs and hazards of the journey by the steps they speak of. */
	public StepParts stepParts() {
		return site.analyses().stepParts(journey);
	}

	/** How long times are in the calendar of the journey. */
	public Scale scale() {
		return site.analyses().scale(journey);
	}

	/** Names that lead to where there is more about what they mean. */
	public Links places() {
		return new Links(site, ROOT);
	}

	/** How its values read. */
	public Wording wording() {
		return site.wording();
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
		return site.addresses().place(document, part).map(ROOT::concat);
	}

	/** The first document of any journey. */
	public Optional<String> journeyLink(Ref journey) {
		return model().find(journey, Journey.class).flatMap(site.addresses()::place).map(ROOT::concat);
	}

	/** The page of a team or person. */
	public Optional<String> ownerLink(Ref owner) {
		return site.addresses().ownerPlace(owner).map(ROOT::concat);
	}

	/** The sheet of a persona. */
	public Optional<String> personaLink(Ref persona) {
		return site.addresses().personaPlace(persona).map(ROOT::concat);
	}
}
