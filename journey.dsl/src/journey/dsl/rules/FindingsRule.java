package journey.dsl.rules;

/** A rule about what the other rules found; it runs last. */
public abstract non-sealed class FindingsRule extends Rule {
	/** A rule about findings. */
	protected FindingsRule(RuleKind kind, Severity severity) {
		super(kind, severity);
	}

	/** Whether it asks what was silenced, which is known only when all the others have spoken. */
	public boolean isAboutAllowances() {
		return false;
	}

	/** Reports what is missing or contradictory about {@code findings}. */
	public abstract void check(FoundSoFar findings, RuleContext context);
}
