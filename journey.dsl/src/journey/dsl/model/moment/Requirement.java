package journey.dsl.model.moment;

import journey.dsl.model.source.Spelled;

/** What a moment type can require of its moments. */
public enum Requirement implements Spelled {
	JOB, CHANNEL, OWNER, EXPECTATION, METRIC, FEELING, CHOICES, PROMISE, CHANCE, HAZARD_PLAN, EVIDENCE, CONSEQUENCE,
	MASTERY
}
