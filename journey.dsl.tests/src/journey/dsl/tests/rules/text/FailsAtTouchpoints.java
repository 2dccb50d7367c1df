package journey.dsl.tests.rules.text;

import journey.dsl.model.step.Touchpoint;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A rule with a fault in it. */
public final class FailsAtTouchpoints extends ElementRule<Touchpoint> {
	/** For a catalogue. */
	public FailsAtTouchpoints() {
		super(Touchpoint.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Touchpoint touchpoint, RuleContext context) {
		throw new IllegalStateException("at " + touchpoint.name());
	}
}
