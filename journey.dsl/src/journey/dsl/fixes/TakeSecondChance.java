package journey.dsl.fixes;

import java.util.List;
import journey.dsl.model.step.Moment;

/** Of two chances of one outcome, the second goes away. */
final class TakeSecondChance implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().flatMap(moment -> moment.odds().chances().stream())
				.filter(chance -> chance.outcome().at().equals(context.finding().at()))
				.map(chance -> context.edits().toLookAt("away", List.of(context.edits().without(chance.at())),
						context.text(chance.at()).replaceAll("\\s+", " ")))
				.toList();
	}
}
