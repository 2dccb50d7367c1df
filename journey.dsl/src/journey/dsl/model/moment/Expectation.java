package journey.dsl.model.moment;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Duration;
import journey.dsl.model.value.Value;

/**
 * What the customer expects: who set it, who must meet it, within which limits.
 *
 * @param within the time limit, counted from when the customer leaves the step before unless said otherwise
 * @param after the step the time counts from
 * @param before the step before which it must be met
 * @param atLeast the lower limit
 * @param atMost the upper limit
 * @param today where it stands
 * @param setBy who raises it
 * @param metBy who must meet it
 * @param measuredBy the metric that shows it
 * @param at the whole clause
 */
public record Expectation(
		Given<String> text, Optional<Given<Duration>> within, Optional<Ref> after, Optional<Ref> before,
		Optional<Given<Value>> atLeast, Optional<Given<Value>> atMost, Optional<Given<Value>> today,
		Optional<Ref> setBy, Optional<Ref> metBy, Optional<Ref> measuredBy, SourceRange at) {
	/** Whether it says how much or how fast. */
	public boolean hasLimit() {
		return within.isPresent() || atLeast.isPresent() || atMost.isPresent();
	}
}
