package journey.dsl.document;

import java.util.List;
import java.util.Optional;
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
 * @param documents the documents that the journey gets, this one among them
 */
public record Subject(JourneyModel model, Journey journey, Words words, Anchors anchors, List<JourneyDocument> documents) {
	/** The journey in a language, for these documents about it. */
	public static Subject of(JourneyModel model, Journey journey, Words words, List<JourneyDocument> documents) {
		return new Subject(model, journey, words, Anchors.of(journey), documents);
	}

	/** Where a document, by its key, speaks of a part of the journey; empty if there is no such document. */
	public Optional<String> link(String document, Element part) {
		return documents.stream().filter(one -> one.key().equals(document)).findFirst()
				.map(one -> one.fileName() + "#" + anchors.of(part));
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
