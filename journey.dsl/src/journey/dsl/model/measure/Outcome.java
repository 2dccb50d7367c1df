package journey.dsl.model.measure;

import java.util.Optional;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;
import journey.dsl.model.value.Duration;
import journey.dsl.model.value.Money;

/**
 * What a journey can end in, for the company.
 *
 * @param result what kind of outcome it is
 * @param worth what one such outcome is worth
 * @param within the time in which it is expected
 * @param measuredBy the metric that counts it
 */
public record Outcome(
		Heading heading,
		Optional<Given<OutcomeKind>> result,
		Optional<Given<Money>> worth,
		Optional<Given<Duration>> within,
		Optional<Ref> measuredBy)
		implements Declaration {
	/** Whether it is a loss; an outcome without a kind is taken for a win. */
	public boolean isLoss() {
		return result.map(given -> given.value().isLoss()).orElse(false);
	}
}
