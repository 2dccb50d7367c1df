package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.Scale;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.service.Promise;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Duration;

/** The time that was promised, or that the customer has, in the place of a longer limit. */
final class ShortenLimit implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Moment> moment = context.around(Moment.class);
		if (moment.isEmpty()) return List.of();
		Journey journey = context.model().journeyOf(moment.get());
		Scale scale = context.analyses().scale(journey);
		return moment.get().needs().expectations().stream()
				.flatMap(expectation -> expectation.limit().within().stream())
				.filter(within -> within.at().equals(context.finding().at()))
				.flatMap(within -> times(moment.get(), journey, context)
						.filter(time -> scale.isSurelyMore(within.value(), time)))
				.reduce((one, other) -> scale.isSurelyMore(one, other) ? other : one)
				.map(time -> context.edits().toLookAt("rename",
						List.of(context.edits().instead(context.finding().at(), time.text())),
						context.text(context.finding().at()), time.text()))
				.stream().toList();
	}

	private static Stream<Duration> times(Moment moment, Journey journey, FixContext context) {
		Stream<Duration> promised = moment.design().keeps().stream()
				.flatMap(name -> context.model().find(name, Promise.class).stream())
				.flatMap(promise -> promise.dueWithin().stream()).map(due -> due.value());
		return Stream.concat(promised, journey.charter().deadline().stream().map(deadline -> deadline.value()));
	}
}
