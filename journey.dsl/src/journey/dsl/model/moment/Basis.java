package journey.dsl.model.moment;

import journey.dsl.model.source.Spelled;

/** What a figure rests on. */
public enum Basis implements Spelled {
	ESTIMATED, MEASURED
}
