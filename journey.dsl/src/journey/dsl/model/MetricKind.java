package journey.dsl.model;

/** What a metric measures. */
public enum MetricKind implements Spelled {
	NPS, CSAT, EFFORT_SCORE, CONVERSION, DURATION, COUNT, RATE, MONEY
}
