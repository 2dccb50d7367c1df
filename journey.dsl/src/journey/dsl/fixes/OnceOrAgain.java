package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.model.step.Step;

/** What cannot be both happens once, or comes again: one of the two goes away. */
final class OnceOrAgain implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		List<Repair> repairs = new ArrayList<>();
		context.around(Step.class).flatMap(step -> step.encounter().outlook().once())
				.ifPresent(once -> repairs
						.add(context.edits().toLookAt("away", List.of(context.edits().without(once)), "once")));
		context.withWordsBefore("repeats every", context.finding().at()).ifPresent(
				again -> repairs.add(
						context.edits().toLookAt("away", List.of(context.edits().without(again)), "repeats every")));
		return repairs;
	}
}
