package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.source.Kind;

/** A first touchpoint for a stage in which nothing happens. */
final class AddStep implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Stage.class).stream().map(stage -> {
			String name = context.names().freeIn(context.model().journeyOf(stage), Kind.STEP, stage.name() + "-step");
			return context.edits().toLookAt("add",
					List.of(context.edits().last(stage,
							"touchpoint " + name + " " + context.edits().placeholder("step"))),
					"touchpoint", stage.title());
		}).toList();
	}
}
