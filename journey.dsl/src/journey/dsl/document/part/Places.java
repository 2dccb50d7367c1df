package journey.dsl.document.part;

import java.util.Optional;
import journey.dsl.document.Atlas;
import journey.dsl.document.Document;
import journey.dsl.document.Subject;
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
 * @param atlas all journeys of the site
 * @param root the way from the page to the root of the site, such as {@code ../}
 */
public record Places(Atlas atlas, String root) {
	/** A text that leads nowhere. */
	public static Mention plain(String text) {
		return new Mention(text, Optional.empty());
	}

	/** A team or person, and their page. */
	public Mention owner(Ref owner) {
		return new Mention(atlas.wording().title(owner), atlas.ownerPlace(owner).map(root::concat));
	}

	/** A team or person, and their page. */
	public Mention owner(Owner owner) {
		return owner(reference(owner));
	}

	/** A persona, and their sheet. */
	public Mention persona(Ref persona) {
		return new Mention(atlas.wording().title(persona), atlas.personaPlace(persona).map(root::concat));
	}

	/** A persona, and their sheet. */
	public Mention persona(Persona persona) {
		return persona(reference(persona));
	}

	/** A promise, and its row in the ledger. */
	public Mention promise(Ref promise) {
		return new Mention(atlas.wording().title(promise), atlas.promisePlace(promise).map(root::concat));
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
		return atlas.model().find(step, Step.class).map(this::step).orElseGet(() -> plain(atlas.wording().title(step)));
	}

	/** A journey, and its first document. */
	public Mention journey(Journey journey) {
		return new Mention(journey.title(), atlas.place(journey).map(root::concat));
	}

	/** A part of a journey, and where a document, by its key, speaks of it. */
	public Mention part(String document, Element part) {
		return new Mention(part.title(), place(document, part));
	}

	/** Where a document, by its key, speaks of a part of a journey; empty if there is no such document. */
	public Optional<String> place(String document, Element part) {
		Journey journey = atlas.model().journeyOf(part);
		if (journey == null || atlas.place(journey).isEmpty()) return Optional.empty();
		Subject subject = atlas.subject(journey);
		return subject.anchors().of(part) == null ? Optional.empty() : atlas.place(document, part).map(root::concat);
	}

	private static Ref reference(Element element) {
		return new Ref(element.heading().kind(), element.name(), element.qualifiedName(), element.nameAt());
	}
}
