package journey.dsl.tests.language;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.SourceRange;

/** What texts say, apart from where in the text they say it. */
public final class Structure {
	private Structure() {}

	/** A part of the model as nested lists, without the places in the text. */
	public static Object withoutPlaces(Object part) {
		if (part instanceof SourceRange) return "";
		if (part instanceof Optional<?> optional)
			return optional.map(value -> List.of(withoutPlaces(value))).orElse(List.of());
		if (part instanceof Collection<?> many) return many.stream().map(Structure::withoutPlaces).toList();
		if (!(part instanceof Record)) return part;
		List<Object> parts = new ArrayList<>(List.of(part.getClass().getSimpleName()));
		for (RecordComponent component : part.getClass().getRecordComponents()) {
			try {
				parts.add(withoutPlaces(component.getAccessor().invoke(part)));
			} catch (ReflectiveOperationException e) {
				throw new AssertionError(e);
			}
		}
		return parts;
	}
}
