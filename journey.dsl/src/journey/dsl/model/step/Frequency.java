package journey.dsl.model.step;

import journey.dsl.model.source.Spelled;

/** How often a pain comes. */
public enum Frequency implements Spelled {
	OFTEN, SOMETIMES, RARELY
}
