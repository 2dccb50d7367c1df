package journey.dsl.model.journey;

import journey.dsl.model.source.Spelled;

/** The journey as it is, or as it shall be. */
public enum State implements Spelled {
	AS_IS, TO_BE
}
