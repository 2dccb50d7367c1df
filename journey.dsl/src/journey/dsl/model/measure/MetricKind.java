package journey.dsl.model.measure;

import journey.dsl.model.source.Spelled;

/** What a metric measures. */
public enum MetricKind implements Spelled {
	NPS, CSAT, EFFORT_SCORE, CONVERSION, DURATION, COUNT, RATE, MONEY
}
