package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.journey.HandOff;

/** As long as it takes today, or a day; how long may be fine, only the modeller knows. */
final class LimitWait implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(HandOff.class).stream().map(handOff -> {
			String limit = "wait at most "
					+ handOff.waiting().today().map(today -> today.value().text()).orElse("1 business day");
			return context.edits().toLookAt("add",
					List.of(context.edits().add(handOff, limit + "\nnote " + context.edits().placeholder("wait"))),
					limit,
					handOff.title());
		}).toList();
	}
}
