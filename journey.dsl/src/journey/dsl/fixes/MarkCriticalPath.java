package journey.dsl.fixes;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.MakeOrBreak;
import journey.dsl.model.step.Moment;

/**
 * A make-or-break moment that every way to a goal passes is marked so; one that can be avoided makes or breaks nothing.
 */
final class MarkCriticalPath implements Fix {
	private static final String MARK = "on-critical-path";

	@Override
	public List<Repair> repairs(FixContext context) {
		Optional<Moment> moment = context.around(Moment.class).filter(Moment::isMakeOrBreak);
		if (moment.isEmpty()) return List.of();
		List<MakeOrBreak> marks = moment.get().stakes().makeOrBreak();
		boolean isAvoidable = false;
		boolean leadsToGoal = true;
		for (Journey journey : journeys(moment.get(), context)) {
			Flow flow = context.analyses().flow(journey);
			for (FlowStep place : flow.steps()) {
				if (!place.step().equals(moment.get())) continue;
				isAvoidable |= !flow.bypass(place).isEmpty();
				leadsToGoal &= flow.isReachable(place) && flow.leadsToGoal(place);
			}
		}
		if (isAvoidable)
			return List.of(context.edits().toLookAt("away",
					marks.stream().map(mark -> context.edits().without(mark.at())).toList(),
					"make-or-break"));
		List<TextEdit> edits = List.of(context.edits().extend(marks.get(marks.size() - 1).at(), MARK));
		return List.of(leadsToGoal ? context.edits().safe("name", edits, MARK, moment.get().title())
				: context.edits().toLookAt("name", edits, MARK, moment.get().title()));
	}

	/** A journey that is used as a part of others is judged there. */
	private static List<Journey> journeys(Moment moment, FixContext context) {
		Journey home = context.model().journeyOf(moment);
		if (!context.model().isSubJourney(home)) return List.of(home);
		return context.model().journeys().stream()
				.filter(journey -> !context.model().isSubJourney(journey) && !journey.isRetired()).toList();
	}
}
