package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.step.Moment;

/**
 * An expectation in words to be found, with a limit to be looked at; who owns the moment sets and meets it until
 * somebody knows better.
 */
final class AddExpectation implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().map(moment -> {
			String owner = context.ownerOf(moment).map(name -> " set by " + name + " met by " + name).orElse("");
			String clause = "expects " + context.edits().placeholder("expects") + " at least 90%" + owner;
			return context.edits().toLookAt("add", List.of(context.edits().add(moment, clause)), "expects",
					moment.title());
		}).toList();
	}
}
