package journey.dsl.model.value;

import journey.dsl.model.source.Spelled;

/** A unit of time. */
public enum Unit implements Spelled {
	MINUTE, HOUR, DAY, WEEK, MONTH, YEAR
}
