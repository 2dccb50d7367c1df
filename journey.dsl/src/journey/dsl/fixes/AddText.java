package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.Element;

/** Adds a clause whose text only the modeller knows. */
final class AddText implements Fix {
	private final String clause;
	private final String asked;

	/** The clause that begins with that word; its placeholder stands in the catalogue of messages under it. */
	AddText(String clause) {
		this(clause, clause);
	}

	/** The clause that begins with those words; its placeholder stands in the catalogue of messages under another one. */
	AddText(String clause, String asked) {
		this.clause = clause;
		this.asked = asked;
	}

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Element.class).stream()
				.map(element -> context.toLookAt("add", List.of(context.add(element, clause + " " + context.placeholder(asked))), clause, element.title()))
				.toList();
	}
}
