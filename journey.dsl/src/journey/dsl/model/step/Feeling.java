package journey.dsl.model.step;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;

/**
 * How customers feel, and in which word.
 *
 * @param personas whose feeling it is; everybody's if empty
 * @param at the whole clause
 */
public record Feeling(Mood mood, Optional<Given<String>> word, List<Ref> personas, SourceRange at) {}
