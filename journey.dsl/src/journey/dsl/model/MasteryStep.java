package journey.dsl.model;

/** The four steps to master a moment, in order. */
public enum MasteryStep implements Spelled {
	MAKE_AWARE, SIMPLIFY, DELIVER, MEASURE
}
