package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.Element;

/** Adds a clause whose text only the modeller knows. */
final class AddText implements Fix {
	private final String clause;

	/** The clause that begins with that word; its placeholder stands in the catalogue of messages under it. */
	AddText(String clause) {
		this.clause = clause;
	}

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Element.class).stream()
				.map(element -> context.toLookAt("add", List.of(context.add(element, clause + " " + context.placeholder(clause))), clause, element.title()))
				.toList();
	}
}
