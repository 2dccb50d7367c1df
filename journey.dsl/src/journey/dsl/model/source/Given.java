package journey.dsl.model.source;

/**
 * A value as a modeller gave it, with the words it stands in.
 *
 * @param value what was said
 * @param at the words of the value
 */
public record Given<T>(T value, SourceRange at) {}
