package journey.dsl.rules.outcome;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.Direction;
import journey.dsl.model.journey.Effect;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.model.value.Percentage;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What raises a chance takes it above today's, and what lowers it takes it below. */
final class EffectFitsDirection extends ElementRule<Action> {
	EffectFitsDirection() {
		super(Action.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Action action, RuleContext context) {
		// when it is over, today's figure may be what came of it
		if (action.isOver()) return;
		for (Effect effect : action.effects())
			context.model().steps(action.steps()).stream().filter(step -> chance(step, effect).isPresent()).findFirst()
					.ifPresent(step -> check(effect, step, action, context));
	}

	private static void check(Effect effect, Step step, Action action, RuleContext context) {
		Percentage today = chance(step, effect).get().today().value();
		int change = effect.to().value().percent().compareTo(today.percent());
		if (effect.direction() == Direction.RAISES ? change < 0 : change > 0)
			context.reportVariantWith(effect.direction().word(), List.of(step), effect.to().at(), action.title(),
					context.model().title(effect.outcome()), step.title(), effect.to().value().text(), today.text());
	}

	private static Optional<Chance> chance(Step step, Effect effect) {
		if (!(step instanceof Moment moment) || !effect.outcome().isResolved()) return Optional.empty();
		return moment.odds().chances().stream()
				.filter(chance -> chance.outcome().target().equals(effect.outcome().target())).findFirst();
	}
}
