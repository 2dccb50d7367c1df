package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;

/** A name that nothing else has, for what has the same as another. */
final class GiveOtherName implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Element.class).filter(element -> element.nameAt().equals(context.finding().at())).stream()
				.map(element -> {
					Kind kind = element.heading().kind();
					String name = element instanceof Declaration ? context.names().free(kind, element.name())
							: context.names().freeIn(context.model().journeyOf(element), kind, element.name());
					return context.edits().toLookAt("rename", List.of(context.edits().instead(element.nameAt(), name)),
							element.name(),
							name);
				}).toList();
	}
}
