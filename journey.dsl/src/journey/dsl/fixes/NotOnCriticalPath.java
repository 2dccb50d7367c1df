package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.model.step.Moment;

/** What customers can go round is not on the critical path, and makes or breaks nothing. */
final class NotOnCriticalPath implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().map(moment -> {
			List<TextEdit> edits = new ArrayList<>(List.of(context.edits().without(context.finding().at())));
			moment.stakes().makeOrBreak().forEach(mark -> edits.add(context.edits().without(mark.at())));
			return context.edits().toLookAt("away", edits,
					moment.isMakeOrBreak() ? "on-critical-path`, `make-or-break" : "on-critical-path");
		}).toList();
	}
}
