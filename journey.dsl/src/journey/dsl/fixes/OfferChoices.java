package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.step.Moment;

/** Two things to choose between; only the second where there is one. */
final class OfferChoices implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().map(moment -> {
			String other = context.placeholder("choice.other");
			TextEdit edit = moment.design().choices().isEmpty()
					? context.add(moment, "choices " + context.placeholder("choice") + ", " + other)
					: context.enlist(moment.design().choices().get(0).at(), other);
			return context.toLookAt("add", List.of(edit), "choices", moment.title());
		}).toList();
	}
}
