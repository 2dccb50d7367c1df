package journey.dsl.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.SourceRange;

/**
 * The places in a document that links go to: kind and name, such as {@code step-sign}, made distinct where names are
 * not.
 */
public final class Anchors {
	private final Map<SourceRange, String> byPlace = new HashMap<>();

	private Anchors() {}

	/** The anchors of all parts of {@code journey}. */
	public static Anchors of(Journey journey) {
		Anchors anchors = new Anchors();
		Set<String> taken = new HashSet<>();
		for (Element part : journey.parts()) {
			String anchor = prefix(part.heading().kind()) + part.name();
			String free = anchor;
			for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) free = anchor + "~" + i;
			anchors.byPlace.putIfAbsent(part.nameAt(), free);
		}
		return anchors;
	}

	/** The anchor of a part of the journey. */
	public String of(Element part) {
		return byPlace.get(part.nameAt());
	}

	/** The part of the journey that an anchor of it leads to. */
	public Optional<Element> part(Journey journey, String anchor) {
		return journey.parts().stream().filter(part -> anchor.equals(of(part))).findFirst();
	}

	/** The anchor of something outside of journeys, on a page about several of them: with its qualified name. */
	public static String global(Element element) {
		return prefix(element.heading().kind()) + element.qualifiedName();
	}

	/** What such an anchor leads to. */
	public static Optional<Element> declared(JourneyModel model, String anchor) {
		return Stream.of(Kind.values()).filter(kind -> anchor.startsWith(prefix(kind)))
				.flatMap(kind -> model.find(kind, anchor.substring(prefix(kind).length()), Element.class).stream())
				.findFirst();
	}

	private static String prefix(Kind kind) {
		return kind.word().replace(' ', '-') + "-";
	}
}
