package journey.dsl.model.measure;

import java.util.Optional;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.value.Value;

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
