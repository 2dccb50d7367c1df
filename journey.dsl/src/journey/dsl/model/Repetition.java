package journey.dsl.model;

/**
 * A clause that may stand once and stands again.
 *
 * @param clause the word that begins it
 * @param at the second place
 * @param first the first place
 */
public record Repetition(String clause, SourceRange at, SourceRange first) {}
