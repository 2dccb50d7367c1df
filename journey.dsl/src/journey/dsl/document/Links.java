package journey.dsl.document;

import java.util.Optional;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.people.Owner;
import journey.dsl.model.people.Persona;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * Names that lead to where there is more about what they mean, for pages about more than one journey.
 *
 * @param site all journeys of the site
 * @param root the way from the page to the root of the site, such as {@code ../}
 */
public record Links(SiteContext site, String root) {
	/** A text that leads nowhere. */
	public static Mention plain(String text) {
		return new Mention(text, Optional.empty());
	}

	/** A team or person, and their page. */
	public Mention owner(Ref owner) {
		return new Mention(site.wording().title(owner), site.addresses().ownerPlace(owner).map(root::concat));
	}

	/** A team or person, and their page. */
	public Mention owner(Owner owner) {
		return owner(reference(owner));
	}

	/** A persona, and their sheet. */
	public Mention persona(Ref persona) {
		return new Mention(site.wording().title(persona), site.addresses().personaPlace(persona).map(root::concat));
	}

	/** A persona, and their sheet. */
	public Mention persona(Persona persona) {
		return persona(reference(persona));
	}

	/** A promise, and its row in the ledger. */
	public Mention promise(Ref promise) {
		return new Mention(site.wording().title(promise), site.addresses().promisePlace(promise).map(root::concat));
	}

	/** A promise, and its row in the ledger. */
	public Mention promise(Promise promise) {
		return promise(reference(promise));
	}

	/** A step, and the card of a moment, or else its place on the map. */
	public Mention step(Step step) {
		Optional<String> card = step instanceof Moment ? place(Document.MOMENTS, step) : Optional.empty();
		return new Mention(step.title(), card.or(() -> place(Document.MAP, step)));
	}

	/** A step, and the card of a moment, or else its place on the map; what was written where nobody knows it. */
	public Mention step(Ref step) {
		return site.model().find(step, Step.class).map(this::step).orElseGet(() -> plain(site.wording().title(step)));
	}

	/** A journey, and its first document. */
	public Mention journey(Journey journey) {
		return new Mention(journey.title(), site.addresses().place(journey).map(root::concat));
	}

	/** A part of a journey, and where a document, by its key, speaks of it. */
	public Mention part(String document, Element part) {
		return new Mention(part.title(), place(document, part));
	}

	/** Where a document, by its key, speaks of a part of a journey; empty if there is no such document. */
	public Optional<String> place(String document, Element part) {
		Journey journey = site.model().journeyOf(part);
		if (journey == null || site.addresses().place(journey).isEmpty()) return Optional.empty();
		JourneyContext context = site.context(journey);
		return context.anchors().of(part) == null ? Optional.empty()
				: site.addresses().place(document, part).map(root::concat);
	}

	private static Ref reference(Element element) {
		return new Ref(element.heading().kind(), element.name(), element.qualifiedName(), element.nameAt());
	}
}
