package journey.dsl.model;

import java.util.List;
import java.util.Optional;

/**
 * The job is won or lost at this moment.
 *
 * @param rank from 1, the most important
 * @param personas for whom; everybody if empty
 * @param at the whole clause
 */
public record MakeOrBreak(Optional<Given<Integer>> rank, List<Ref> personas, SourceRange at) {}
