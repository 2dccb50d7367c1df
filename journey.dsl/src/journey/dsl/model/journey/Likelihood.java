package journey.dsl.model.journey;

import journey.dsl.model.source.Spelled;

/** How likely a hazard is. */
public enum Likelihood implements Spelled {
	RARE, POSSIBLE, LIKELY
}
