package journey.dsl.rules.kind;

import java.util.List;
import journey.dsl.analysis.Backstage;
import journey.dsl.model.Journey;
import journey.dsl.model.Step;
import journey.dsl.model.Touchpoint;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** A touchpoint tells how the customer feels, even if that is nothing much. */
final class TouchpointHasFeeling extends JourneyRule {
	TouchpointHasFeeling() {
		super(Severity.INFO);
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		List<Step> unknown = journey.steps().stream().filter(TouchpointHasFeeling::isUnknown).toList();
		// where nobody has asked yet, once is enough
		boolean isKnownNowhere = journey.steps().stream().allMatch(step -> step.encounter().feelings().isEmpty());
		if (isKnownNowhere && unknown.size() > 1) context.reportVariant("none", journey.nameAt(), journey.title());
		else for (Step step : unknown) context.report(step.nameAt(), step.title());
	}

	private static boolean isUnknown(Step step) {
		return step instanceof Touchpoint && !step.name().isEmpty() && step.encounter().feelings().isEmpty() && !Backstage.isAll(step);
	}
}
