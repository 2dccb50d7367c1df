package journey.dsl.rules.momenttype;

import java.util.List;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.JourneyPhases;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** While customers use what they bought, its worth is proven again. */
final class UseStageRepeatsProof extends WholeJourneyRule {
	UseStageRepeatsProof() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		JourneyPhases phases = context.analyses().phases(journey);
		List<FlowStep> use = phases.steps(StandardPhase.USE);
		if (use.isEmpty() || phases.hasMoment(StandardPhase.USE, moment -> isProof(moment, context))) return;
		SourceRange at = phases.place(StandardPhase.USE, journey);
		List<Step> repeated = use.stream().map(FlowStep::step)
				.filter(step -> step.encounter().outlook().repeatsEvery().isPresent()).toList();
		if (!phases.steps(StandardPhase.RENEWAL).isEmpty()) context.reportVariant("renewal", at, journey.title());
		else if (!repeated.isEmpty())
			context.reportVariant("repeats", at, journey.title(), context.phrasing().titles(repeated));
	}

	private static boolean isProof(Moment moment, RuleContext context) {
		boolean isUnclear = moment.types().stream().anyMatch(type -> !type.isResolved());
		return isUnclear || context.analyses().vocabulary().is(moment, StandardType.PROOF)
				|| context.analyses().vocabulary().is(moment, StandardType.VALUE_PROOF);
	}
}
