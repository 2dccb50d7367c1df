package journey.dsl.rules;

/**
 * A rule about a journey as customers live it: beginning and end, kinds of moments, what makes or breaks all of it. It
 * is asked of the outermost journey, whose flow contains the steps of its sub-journeys, and not of those themselves.
 */
public abstract class WholeJourneyRule extends JourneyRule {
	/** A rule about whole journeys. */
	protected WholeJourneyRule(RuleKind kind, Severity severity) {
		super(kind, severity);
	}
}
