package journey.dsl.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;

/**
 * What words stand in.
 *
 * @param file their file; empty for words outside of the model, such as settings
 * @param elements the elements around them, the innermost first
 */
public record Surroundings(Optional<SourceFile> file, List<Element> elements) {
	/** What stands around these words. */
	public static Surroundings of(JourneyModel model, SourceRange at) {
		Optional<SourceFile> file = model.file(at.file());
		Optional<Declaration> declaration = file
				.flatMap(each -> each.declarations().stream().filter(element -> isAround(element, at)).findFirst());
		if (declaration.isEmpty()) return new Surroundings(file, List.of());
		if (!(declaration.get() instanceof Journey journey)) return new Surroundings(file, List.of(declaration.get()));
		Optional<Stage> stage = journey.stages().stream().filter(each -> isAround(each, at)).findFirst();
		Stream<? extends Element> steps = stage.stream().flatMap(each -> each.steps().stream());
		Stream<Element> inner = Stream.concat(steps, journey.spanning().stream()).map(Element.class::cast)
				.filter(each -> isAround(each, at));
		return new Surroundings(file, Stream.concat(Stream.concat(inner, stage.stream()), Stream.of(journey)).toList());
	}

	/** The innermost element around them that is of that type. */
	public <E extends Element> Optional<E> innermost(Class<E> type) {
		return elements.stream().filter(type::isInstance).map(type::cast).findFirst();
	}

	private static boolean isAround(Element element, SourceRange at) {
		return element.heading().at().contains(at);
	}
}
