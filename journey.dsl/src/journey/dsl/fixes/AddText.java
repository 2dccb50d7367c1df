package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.source.Element;

/** Adds a clause whose text only the modeller knows. */
final class AddText implements Fix {
	private final String clause;
	private final String asked;
	private final Class<? extends Element> home;

	/** The clause that begins with that word; its placeholder stands in the catalogue of messages under it. */
	AddText(String clause) {
		this(clause, clause);
	}

	/**
	 * The clause that begins with those words; its placeholder stands in the catalogue of messages under another one.
	 */
	AddText(String clause, String asked) {
		this(clause, asked, Element.class);
	}

	/** The same, where only some elements have such a clause. */
	AddText(String clause, String asked, Class<? extends Element> home) {
		this.clause = clause;
		this.asked = asked;
		this.home = home;
	}

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(home).stream()
				.map(element -> context.edits().toLookAt("add",
						List.of(context.edits().add(element, clause + " " + context.edits().placeholder(asked))),
						clause,
						element.title()))
				.toList();
	}
}
