package journey.dsl.ide.rename;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import journey.dsl.model.FileElements;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.source.Element;

/**
 * Where elements are among those of their files. A change of names keeps their order, so an element is the same one
 * before and after it if it has the same place.
 */
final class ElementPlaces {
	private final JourneyModel model;
	private final Map<String, Map<Integer, Integer>> byFile = new HashMap<>();

	/**
	 * An element by its file, and how many stand before it there.
	 *
	 * @param file the path of the file
	 * @param index from 0
	 */
	record Place(String file, int index) {}

	/** The places in that model; those of a file are counted when they are first asked for. */
	ElementPlaces(JourneyModel model) {
		this.model = model;
	}

	/** The place of an element, if it is one. */
	Optional<Place> of(Optional<? extends Element> element) {
		return element.map(Element::nameAt).map(at -> new Place(at.file(),
				byFile.computeIfAbsent(at.file(), this::count).getOrDefault(at.offset(), -1)));
	}

	/** The place of an element. */
	Optional<Place> of(Element element) {
		return of(Optional.of(element));
	}

	private Map<Integer, Integer> count(String file) {
		Map<Integer, Integer> found = new HashMap<>();
		model.file(file).map(FileElements::of)
				.ifPresent(all -> all.forEach(element -> found.putIfAbsent(element.nameAt().offset(), found.size())));
		return found;
	}
}
