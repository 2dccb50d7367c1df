package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Action;
import journey.dsl.model.source.SourceRange;

/** What was due has been done; or an action was dropped. */
final class CloseAction implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Action> action = context.around(Action.class);
		if (action.isPresent())
			return List.of(status("done", action.get(), context), status("dropped", action.get(), context));
		Optional<SourceRange> due = context.withWordsBefore("due", context.finding().at());
		return due
				.map(at -> context.edits().toLookAt("rename", List.of(context.edits().instead(at, "done")), "due",
						"done"))
				.stream()
				.toList();
	}

	private static Repair status(String word, Action action, FixContext context) {
		TextEdit edit = action.status().map(status -> context.edits().instead(status.at(), word))
				.orElseGet(() -> context.edits().add(action, "status " + word));
		return context.edits().toLookAt("name", List.of(edit), "status " + word, action.title());
	}
}
