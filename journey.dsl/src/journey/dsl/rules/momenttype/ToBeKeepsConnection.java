package journey.dsl.rules.momenttype;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.analysis.StepMatches;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What shall be better does not lose the connection. */
final class ToBeKeepsConnection extends JourneyRule {
	ToBeKeepsConnection() {
		super(RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Optional<Journey> asIs = journey.lifecycle().improves()
				.flatMap(name -> context.model().find(name, Journey.class));
		// a journey that improves itself has a finding of its own
		if (asIs.isEmpty() || asIs.get().qualifiedName().equals(journey.qualifiedName())) return;
		StepMatches matches = StepMatches.of(asIs.get(), journey);
		for (FlowStep step : context.analyses().flow(journey).steps()) {
			if (!step.isWrittenIn(journey) || isConnection(step.step(), context)) continue;
			Optional<Step> former = matches.former(step.step()).filter(old -> isConnection(old, context));
			if (former.isPresent() && !isConnectedNear(step, journey, context))
				context.report(step.step().nameAt(), step.step().title(), former.get().title());
		}
	}

	private static boolean isConnection(Step step, RuleContext context) {
		if (!(step instanceof Moment moment)) return false;
		return context.analyses().vocabulary().is(moment, StandardType.CONNECTION)
				|| moment.types().stream().anyMatch(type -> !type.isResolved());
	}

	/** Another one in the same phase; where the phase is not known, in the same stage. */
	private static boolean isConnectedNear(FlowStep step, Journey journey, RuleContext context) {
		Optional<StandardPhase> phase = context.analyses().phases(journey).phase(step);
		List<FlowStep> near = phase.map(context.analyses().phases(journey)::steps)
				.orElseGet(() -> context.analyses().flow(journey).stepsOf(context.model().stageOf(step.step())));
		return near.stream().anyMatch(other -> isConnection(other.step(), context));
	}
}
