package journey.dsl.rules.persona;

import java.util.List;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Encounter;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Where several personas travel, a moment that makes or breaks the job says whose. */
final class MomentSaysForWhom extends ElementRule<Moment> {
	MomentSaysForWhom() {
		super(Moment.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (!moment.isMakeOrBreak() || namesSomebody(moment)) return;
		List<Ref> personas = context.model().journeyOf(moment).scope().personas();
		if (personas.size() > 1)
			context.report(moment.stakes().makeOrBreak().get(0).at(), moment.title(),
					context.phrasing().list(personas.stream()
							.map(name -> context.phrasing().quoted(context.model().title(name))).toList()));
	}

	private static boolean namesSomebody(Moment moment) {
		Encounter encounter = moment.encounter();
		return !encounter.audience().mattersTo().isEmpty() || !encounter.audience().onlyFor().isEmpty()
				|| moment.stakes().makeOrBreak().stream().anyMatch(mark -> !mark.personas().isEmpty())
				|| encounter.experience().feelings().stream().anyMatch(feeling -> !feeling.personas().isEmpty());
	}
}
