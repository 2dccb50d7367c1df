package journey.dsl.model.moment;

import journey.dsl.model.source.Spelled;

/** The four steps to master a moment, in order. */
public enum MasteryStep implements Spelled {
	MAKE_AWARE, SIMPLIFY, DELIVER, MEASURE
}
