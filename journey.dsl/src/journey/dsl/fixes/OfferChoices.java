package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.step.Moment;

/** Two things to choose between; only the second where there is one. */
final class OfferChoices implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().map(moment -> {
			String other = context.edits().placeholder("choice.other");
			TextEdit edit = moment.design().choices().isEmpty()
					? context.edits().add(moment, "choices " + context.edits().placeholder("choice") + ", " + other)
					: context.edits().enlist(moment.design().choices().get(0).at(), other);
			return context.edits().toLookAt("add", List.of(edit), "choices", moment.title());
		}).toList();
	}
}
