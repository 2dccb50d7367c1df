package journey.dsl.model.moment;

import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;

/**
 * The job is won or lost at this moment.
 *
 * @param rank from 1, the most important
 * @param personas for whom; everybody if empty
 * @param at the whole clause
 */
public record MakeOrBreak(Optional<Given<Integer>> rank, List<Ref> personas, SourceRange at) {}
