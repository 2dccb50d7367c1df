package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Element;

/**
 * Adds a clause that names something: what can be known, else one of a few to choose from, else a new one that is to be
 * described.
 */
final class AddName implements Fix {
	private final String clause;
	private final Nameable what;
	private final NameHints hints;
	private final String more;
	private final String note;

	/** Without hints: whatever the file sees. */
	AddName(String clause, Nameable what) {
		this(clause, what, NameHints.NONE);
	}

	/** The clause begins with those words. */
	AddName(String clause, Nameable what, NameHints hints) {
		this(clause, what, hints, "", "");
	}

	/** More words stand behind the name, and a note beside it asks whether they are right. */
	AddName(String clause, Nameable what, NameHints hints, String more, String note) {
		this.clause = clause;
		this.what = what;
		this.hints = hints;
		this.more = more;
		this.note = note;
	}

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Element.class).map(element -> repairs(element, context)).orElse(List.of());
	}

	private List<Repair> repairs(Element element, FixContext context) {
		List<? extends Declaration> choices = context.choices(what, hints.of(element, context));
		List<Repair> repairs = new ArrayList<>();
		for (Declaration choice : choices) {
			String name = context.names().reference(choice);
			repairs.add(context.edits().toLookAt("name", List.of(context.edits().add(element, words(name, context))),
					clause + " " + name, element.title()));
		}
		if (repairs.size() == 1) return repairs;
		Nameable.New added = what.declare(element, context);
		repairs.add(context.edits().toLookAt("name.new",
				List.of(context.edits().add(element, words(added.name(), context)), added.declaration()), clause,
				element.title()));
		return repairs;
	}

	private String words(String name, FixContext context) {
		String words = clause + " " + name + more;
		return note.isEmpty() ? words : words + "\nnote " + context.edits().placeholder(note);
	}
}
