package journey.dsl.fixes;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.model.moment.Basis;
import journey.dsl.model.step.Moment;

/** What odds rest on: estimated, unless somebody knows that they were measured. */
final class StateBasis implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().flatMap(moment -> moment.odds().chances().stream())
				.filter(chance -> chance.at().contains(context.finding().at()))
				.flatMap(chance -> Stream.of(Basis.values())
						.map(basis -> context.edits().toLookAt("name",
								List.of(context.edits().extend(chance.at(), basis.word())),
								basis.word(), "chance of " + context.model().title(chance.outcome()))))
				.toList();
	}
}
