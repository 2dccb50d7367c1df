package journey.dsl.fixes;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.Surroundings;
import journey.dsl.model.source.Correction;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.source.UnreadableText;

/** What of a file could not be read: whatever else is mended in it keeps away from that. */
final class UnreadText {
	private final JourneyModel model;
	/** Where nobody is sure what was meant, and where something is missing. */
	private final List<SourceRange> places;
	private final Set<Element> unsure = Collections.newSetFromMap(new IdentityHashMap<>());

	UnreadText(SourceFile file, JourneyModel model) {
		this.model = model;
		List<SourceRange> stretches = file.flaws().unreadable().stream().filter(text -> !text.isSure())
				.map(UnreadableText::stretch).toList();
		Stream<SourceRange> missing = file.flaws().unreadable().stream().flatMap(text -> text.corrections().stream())
				.map(Correction::at).filter(at -> at.length() == 0);
		places = Stream.concat(stretches.stream(), missing).toList();
		for (SourceRange stretch : stretches) {
			innermost(stretch.file(), stretch.offset()).ifPresent(unsure::add);
			// what is missing right before an element is missing in what stands around it
			innermost(stretch.file(), Math.max(stretch.offset() - 1, 0)).ifPresent(unsure::add);
		}
	}

	private Optional<Element> innermost(String file, int offset) {
		return innermost(new SourceRange(file, offset, 1, 1, 1));
	}

	private Optional<Element> innermost(SourceRange at) {
		return Surroundings.of(model, at).elements().stream().findFirst();
	}

	/** Whether what stands there stands in the same element as something of which nobody is sure what was meant. */
	boolean isBeside(SourceRange at) {
		return !unsure.isEmpty() && innermost(at).filter(unsure::contains).isPresent();
	}

	/** Whether a change reaches what could not be read. */
	boolean isReachedBy(TextEdit edit) {
		return places.stream().anyMatch(place -> edit.offset() <= place.end() && place.offset() <= edit.end());
	}
}
