package journey.dsl.model;

import java.util.Optional;

/**
 * A channel that customers like best.
 *
 * @param phase during which it holds; always if empty
 * @param reason why they like it
 * @param at the whole clause
 */
public record Preference(Ref channel, Optional<Ref> phase, Optional<Given<String>> reason, SourceRange at) {}
