package journey.dsl.model;

import java.util.Optional;

/**
 * What is done when a hazard strikes.
 *
 * @param by who does it
 * @param within how fast
 * @param at the whole clause
 */
public record Plan(Given<String> text, Optional<Ref> by, Optional<Given<Duration>> within, SourceRange at) {}
