package journey.dsl.rules;

import journey.dsl.model.JourneyModel;

/** A rule about all files together: names, references, what is used. */
public abstract non-sealed class WorkspaceRule extends Rule {
	/** A rule about the workspace. */
	protected WorkspaceRule(RuleKind kind, Severity severity) {
		super(kind, severity);
	}

	/** Reports what is missing or contradictory in {@code model}. */
	public abstract void check(JourneyModel model, RuleContext context);
}
