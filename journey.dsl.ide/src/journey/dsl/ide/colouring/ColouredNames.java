package journey.dsl.ide.colouring;

import java.util.HashMap;
import java.util.Map;
import journey.dsl.ide.navigation.NamePart;
import journey.dsl.ide.navigation.NameParts;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.library.StandardLibrary;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;

/**
 * The colours of the names in a file, by their offsets: those of what they mean or, failing that, of what fits there.
 */
final class ColouredNames {
	private final Map<Integer, Tint> tints = new HashMap<>();

	/** A colour with its modifiers. */
	record Tint(TokenColour colour, int modifiers) {}

	ColouredNames(OpenFile file) {
		NameParts parts = NameParts.of(file);
		for (Element element : file.elements())
			if (!element.name().isEmpty()) tints.put(element.nameAt().offset(), tint(element, TokenColour.DECLARATION));
		for (Ref reference : file.source().references()) {
			if (reference.name().isEmpty()) continue;
			for (NamePart part : parts.of(reference)) tints.put(part.at().offset(), tint(part, reference.kind()));
		}
	}

	/** The colour of the word at an offset; that of a namespace if nothing is known about it. */
	Tint at(int offset) {
		return tints.getOrDefault(offset, new Tint(TokenColour.NAMESPACE, 0));
	}

	private static Tint tint(NamePart part, Kind wanted) {
		if (!part.meanings().isEmpty()) return tint(part.meanings().get(0), 0);
		return new Tint(part.namespace().isEmpty() ? TokenColour.of(wanted) : TokenColour.NAMESPACE, 0);
	}

	private static Tint tint(Element element, int modifiers) {
		boolean retired = element instanceof Journey journey && journey.isRetired();
		boolean library = element.nameAt().file().equals(StandardLibrary.PATH);
		return new Tint(TokenColour.of(element),
				modifiers | (retired ? TokenColour.DEPRECATED : 0) | (library ? TokenColour.LIBRARY : 0));
	}
}
