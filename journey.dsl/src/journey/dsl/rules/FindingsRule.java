package journey.dsl.rules;

/** A rule about what the other rules found; it runs last. */
public abstract non-sealed class FindingsRule extends Rule {
	/** A rule about findings. */
	protected FindingsRule(Severity severity) {
		super(severity);
	}

	/** Reports what is missing or contradictory about {@code findings}. */
	protected abstract void check(FoundSoFar findings, RuleContext context);
}
