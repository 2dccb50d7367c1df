package journey.dsl.model;

import java.util.Optional;

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
