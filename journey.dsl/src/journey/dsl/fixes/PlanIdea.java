package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Action;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Step;

/** What would make a step better and is only an idea is planned; where there is no idea, another fix helps. */
final class PlanIdea implements Fix {
	private static final String PLANNED = "planned";

	private final Fix without;

	/** The fix for a step for which nobody has an idea. */
	PlanIdea(Fix without) {
		this.without = without;
	}

	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Action> idea = context.around(Step.class).flatMap(context.analyses().stepPlans()::idea);
		if (idea.isEmpty()) return without.repairs(context);
		SourceRange status = idea.get().status().get().at();
		return List.of(context.edits().toLookAt("rename", List.of(context.edits().instead(status, PLANNED)),
				context.text(status), PLANNED));
	}
}
