package journey.dsl.fixes;

import java.util.List;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.step.Moment;

/** A moment is of one more type. */
final class AddType implements Fix {
	private final StandardType type;

	AddType(StandardType type) {
		this.type = type;
	}

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().map(moment -> {
			String name = context.names().reference(type);
			TextEdit edit = moment.types().isEmpty() ? context.edits().first(moment, "is " + name)
					: context.edits().enlist(moment.types().get(moment.types().size() - 1).at(), name);
			return context.edits().toLookAt("name", List.of(edit), "is " + name, moment.title());
		}).toList();
	}
}
