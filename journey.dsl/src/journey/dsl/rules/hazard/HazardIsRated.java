package journey.dsl.rules.hazard;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.model.journey.Hazard;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Of what can go wrong where the job is won or lost, it is known how likely and how bad it is. */
final class HazardIsRated extends ElementRule<Hazard> {
	HazardIsRated() {
		super(Hazard.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Hazard hazard, RuleContext context) {
		List<String> missing = new ArrayList<>();
		if (hazard.likelihood().isEmpty()) missing.add("`likelihood`");
		if (hazard.impact().isEmpty()) missing.add("`impact`");
		if (missing.isEmpty()) return;
		context.model().steps(hazard.steps()).stream()
				.filter(step -> step instanceof Moment moment && moment.isMakeOrBreak()).findFirst()
				.ifPresent(step -> context.report(hazard.nameAt(), hazard.title(), step.title(),
						context.phrasing().list(missing)));
	}
}
