package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.source.Declaration;

/** What nobody uses goes away; where it is documented, somebody has to see to that first. */
final class RemoveDefinition implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Declaration.class).filter(each -> each.heading().remarks().documentation().isEmpty())
				.stream()
				.map(each -> context.edits().toLookAt("away", List.of(context.edits().without(each.heading().at())),
						each.heading().keyword() + " " + each.name()))
				.toList();
	}
}
