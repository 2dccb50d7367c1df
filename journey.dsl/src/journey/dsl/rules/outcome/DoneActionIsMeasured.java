package journey.dsl.rules.outcome;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.ActionStatus;
import journey.dsl.model.journey.Effect;
import journey.dsl.model.measure.Evidence;
import journey.dsl.model.moment.Basis;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** After an action is done, somebody looks whether it worked. */
final class DoneActionIsMeasured extends ElementRule<Action> {
	DoneActionIsMeasured() {
		super(Action.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Action action, RuleContext context) {
		if (action.status().filter(status -> status.value() == ActionStatus.DONE).isEmpty()) return;
		for (Effect effect : action.effects())
			for (Step step : context.model().steps(action.steps()))
				if (step instanceof Moment moment && isUnmeasured(moment, effect, action, context)) {
					context.reportWith(List.of(moment), effect.to().at(), action.title(),
							context.model().title(effect.outcome()), effect.to().value().text(), moment.title());
					break;
				}
	}

	private static boolean isUnmeasured(Moment moment, Effect effect, Action action, RuleContext context) {
		Optional<Chance> chance = moment.odds().chances().stream().filter(each -> effect.outcome().isResolved()
				&& each.outcome().target().equals(effect.outcome().target())).findFirst();
		// of a figure without a basis, chance-has-basis asks what it rests on
		Optional<Basis> basis = chance.flatMap(Chance::basis).map(Given::value);
		if (basis.isEmpty()) return false;
		return basis.get() == Basis.ESTIMATED || isOlder(moment, action, context);
	}

	/** Whether all that the figure rests on dates from before the action was due; what has no date goes on. */
	private static boolean isOlder(Moment moment, Action action, RuleContext context) {
		List<Ref> names = moment.encounter().provenance().evidence();
		return action.due().isPresent() && !names.isEmpty() && names.stream().allMatch(name -> context.model()
				.find(name, Evidence.class).flatMap(Evidence::date)
				.filter(date -> date.value().isBefore(action.due().get().value())).isPresent());
	}
}
