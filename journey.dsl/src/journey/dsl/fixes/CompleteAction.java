package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Action;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.step.Moment;

/** Who does it, by when and with how much effort: to be looked at. Or it is no more than an idea yet; or it is done. */
final class CompleteAction implements Fix {
	/** So far away that nobody takes it for a plan. */
	private static final String SOME_DAY = "due 2099-12-31";

	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Action> action = context.around(Action.class);
		if (action.isPresent()) return List.of(complete(action.get(), context), idea(action.get(), context));
		return context.around(Moment.class).stream().flatMap(moment -> moment.design().mastery().stream())
				.filter(mastery -> mastery.at().contains(context.finding().at()))
				.flatMap(mastery -> mastered(mastery, context).stream()).toList();
	}

	private static Repair complete(Action action, FixContext context) {
		List<String> clauses = new ArrayList<>();
		List<TextEdit> edits = new ArrayList<>();
		if (action.owner().isEmpty()) {
			Optional<String> owner = context.model().steps(action.steps()).stream()
					.flatMap(step -> context.ownerOf(step).stream()).findFirst();
			Optional<Nameable.New> added = owner.isPresent() ? Optional.empty()
					: Optional.of(Nameable.OWNER.declare(action, context));
			added.ifPresent(each -> edits.add(each.declaration()));
			clauses.add("owner " + owner.orElseGet(() -> added.get().name()));
		}
		if (action.due().isEmpty()) clauses.add(SOME_DAY);
		if (action.effort().isEmpty()) clauses.add("effort medium");
		String about = String.join(" ", clauses);
		clauses.add("note " + context.edits().placeholder("ready"));
		edits.add(context.edits().add(action, String.join("\n", clauses)));
		return context.edits().toLookAt("add", edits, about, action.title());
	}

	private static Repair idea(Action action, FixContext context) {
		TextEdit edit = action.status().map(status -> context.edits().instead(status.at(), "idea"))
				.orElseGet(() -> context.edits().add(action, "status idea"));
		return context.edits().toLookAt("name", List.of(edit), "status idea", action.title());
	}

	private static List<Repair> mastered(Mastery mastery, FixContext context) {
		String text = mastery.text().value();
		return List.of(
				context.edits().toLookAt("add",
						List.of(context.edits().extend(mastery.at(), SOME_DAY,
								"note " + context.edits().placeholder("due", text))),
						SOME_DAY, text),
				context.edits().toLookAt("name", List.of(context.edits().extend(mastery.at(), "done")), "done", text));
	}
}
