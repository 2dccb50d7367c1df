package journey.dsl.model.source;

/**
 * Other words for what stands in a place.
 *
 * @param at the words that it takes the place of; of length 0 to insert
 * @param text what to write there; empty to take them away
 */
public record Correction(SourceRange at, String text) {}
