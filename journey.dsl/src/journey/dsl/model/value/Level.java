package journey.dsl.model.value;

import journey.dsl.model.source.Spelled;

/** How much. */
public enum Level implements Spelled {
	LOW, MEDIUM, HIGH
}
