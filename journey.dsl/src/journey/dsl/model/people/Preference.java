package journey.dsl.model.people;

import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;

/**
 * A channel that customers like best.
 *
 * @param phase during which it holds; always if empty
 * @param reason why they like it
 * @param at the whole clause
 */
public record Preference(Ref channel, Optional<Ref> phase, Optional<Given<String>> reason, SourceRange at) {}
