package journey.dsl.model;

/** How likely a hazard is. */
public enum Likelihood implements Spelled {
	RARE, POSSIBLE, LIKELY
}
