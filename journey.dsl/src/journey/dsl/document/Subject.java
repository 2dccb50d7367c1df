package journey.dsl.document;

import journey.dsl.model.Element;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Ref;

/**
 * What a document is about.
 *
 * @param model the workspace
 * @param journey the journey
 * @param words the language of the document
 * @param anchors the places that links go to
 */
public record Subject(JourneyModel model, Journey journey, Words words, Anchors anchors) {
	/** The journey in a language. */
	public static Subject of(JourneyModel model, Journey journey, Words words) {
		return new Subject(model, journey, words, Anchors.of(journey));
	}

	/** Whether {@code reference} means this element, and not another one of the same name. */
	public boolean isMeant(Ref reference, Element element) {
		return model.find(reference, Element.class).filter(found -> found == element).isPresent();
	}

	/** How its values read. */
	public Wording wording() {
		return new Wording(model, words);
	}
}
