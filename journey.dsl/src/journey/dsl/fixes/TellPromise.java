package journey.dsl.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.service.Promise;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;

/** A promise is given where its maker meets the customer, or before it is kept, until somebody knows better. */
final class TellPromise implements Fix {
	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Promise> promise = context.around(Promise.class);
		return promise.flatMap(each -> place(each, context)).map(step -> {
			String clause = "gives " + context.names(step.nameAt().file()).reference(promise.get());
			return context.edits().toLookAt("name",
					List.of(context.edits().add(step,
							clause + "\nnote " + context.edits().placeholder("gives", promise.get().title()))),
					clause, step.title());
		}).stream().toList();
	}

	private static Optional<Step> place(Promise promise, FixContext context) {
		Optional<Step> made = Optional.empty();
		for (Journey journey : context.model().journeys()) {
			if (journey.isRetired()) continue;
			List<Step> before = new ArrayList<>();
			for (Step step : journey.steps()) {
				boolean isOurs = !(step instanceof OwnStep) && !(step instanceof SubJourney);
				if (isOurs && isProven(promise, step))
					return Optional.of(before.isEmpty() ? step : before.get(before.size() - 1));
				if (isOurs) before.add(step);
				if (isOurs && made.isEmpty() && isMaker(promise, step, context)) made = Optional.of(step);
			}
		}
		return made;
	}

	private static boolean isProven(Promise promise, Step step) {
		return step instanceof Moment moment && (moment.design().keeps().stream()
				.anyMatch(each -> each.target().equals(promise.qualifiedName()))
				|| moment.design().breaks().stream().anyMatch(each -> each.target().equals(promise.qualifiedName())));
	}

	private static boolean isMaker(Promise promise, Step step, FixContext context) {
		return promise.madeBy().flatMap(context.model()::siloOf)
				.filter(maker -> context.model().ownerOf(step).flatMap(context.model()::siloOf)
						.filter(owner -> owner.qualifiedName().equals(maker.qualifiedName())).isPresent())
				.isPresent();
	}
}
