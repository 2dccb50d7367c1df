package journey.dsl.model;

import java.util.Optional;

/**
 * A figure that is measured.
 *
 * @param measure what kind of figure it is
 * @param baseline where it stood when measuring began
 * @param target where it shall stand
 * @param source where the figure comes from
 */
public record Metric(
		Heading heading,
		Optional<Given<MetricKind>> measure,
		Optional<Given<Value>> baseline,
		Optional<Given<Value>> target,
		Optional<Given<String>> source)
		implements Declaration {}
