package journey.dsl.fixes;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Percentage;

/** Today's figure and the target, each in the place of the other. */
final class ExchangeFigures implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		return context.around(Moment.class).stream().flatMap(moment -> Stream.concat(
				moment.odds().chances().stream()
						.flatMap(chance -> chance.target().stream().map(target -> List.of(chance.today(), target))),
				moment.odds().goesWell().stream()
						.flatMap(often -> often.target().stream().map(target -> List.of(often.today(), target)))))
				.filter(figures -> figures.get(1).at().equals(context.finding().at()))
				.map(figures -> repair(figures.get(0), figures.get(1), context)).toList();
	}

	private static Repair repair(Given<Percentage> today, Given<Percentage> target, FixContext context) {
		String now = context.text(today.at());
		String then = context.text(target.at());
		return context.edits().toLookAt("rename",
				List.of(context.edits().instead(today.at(), then), context.edits().instead(target.at(), now)),
				"today " + now + " target " + then, "today " + then + " target " + now);
	}
}
