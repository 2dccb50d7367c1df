package journey.dsl.rules.text;

import journey.dsl.model.JourneyModel;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;
import journey.dsl.settings.SettingsProblem;

/** Every line of the settings file means something. */
final class SettingsAreKnown extends WorkspaceRule {
	SettingsAreKnown() {
		super(RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(JourneyModel model, RuleContext context) {
		for (SettingsProblem problem : context.settings().problems()) context.report(problem.at(), problem.message());
	}
}
