package journey.dsl.rules;

import journey.dsl.model.journey.Journey;

/** A rule about each journey as a whole: its flow, its hand-offs, its parts among each other. */
public abstract non-sealed class JourneyRule extends Rule {
	/** A rule about journeys. */
	protected JourneyRule(RuleKind kind, Severity severity) {
		super(kind, severity);
	}

	/** Reports what is missing or contradictory in {@code journey}. */
	public abstract void check(Journey journey, RuleContext context);
}
