package journey.dsl.tests.rules.text;

import journey.dsl.model.JourneyModel;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WorkspaceRule;

/** A rule that never comes to an end. */
public final class FailsAlways extends WorkspaceRule {
	/** For a catalogue. */
	public FailsAlways() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(JourneyModel model, RuleContext context) {
		check(model, context);
	}
}
