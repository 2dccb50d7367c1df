package journey.dsl.model;

/**
 * A clause that may stand once and stands again.
 *
 * @param clause the word that begins it
 * @param element the element it stands in
 * @param at the second place
 * @param first the first place
 */
public record Repetition(String clause, Heading element, SourceRange at, SourceRange first) {}
