package journey.dsl.model.source;

/**
 * A clause, or a name in a list, that may stand once and stands again.
 *
 * @param clause the word that begins it, or the name
 * @param at the second place
 * @param first the first place
 */
public record Repetition(String clause, SourceRange at, SourceRange first) {}
