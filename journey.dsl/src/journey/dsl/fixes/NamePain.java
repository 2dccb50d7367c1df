package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.journey.Action;
import journey.dsl.model.source.Given;

/** The text of a pain of what an action improves, in the place of one that no step has. */
final class NamePain implements Fix {
	private final Fix elsewhere;

	/**
	 * For findings at an action.
	 *
	 * @param elsewhere for those at a step
	 */
	NamePain(Fix elsewhere) {
		this.elsewhere = elsewhere;
	}

	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Action.class).map(action -> action.removes().stream()
				.filter(text -> text.at().equals(context.finding().at()))
				.flatMap(text -> context.analyses().pains().around(action, text.value()).stream()
						.map(pain -> instead(text, pain, context)))
				.toList()).orElseGet(() -> elsewhere.repairs(context));
	}

	private static Repair instead(Given<String> text, String pain, FixContext context) {
		String quoted = context.edits().quoted(pain);
		return context.edits().toLookAt("rename", List.of(context.edits().instead(text.at(), quoted)),
				context.text(text.at()), quoted);
	}
}
