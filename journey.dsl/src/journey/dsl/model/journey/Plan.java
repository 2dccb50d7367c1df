package journey.dsl.model.journey;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.value.Duration;

/**
 * What is done when a hazard strikes.
 *
 * @param by who does it
 * @param within how fast
 * @param at the whole clause
 */
public record Plan(Given<String> text, Optional<Ref> by, Optional<Given<Duration>> within, SourceRange at) {}
