package journey.dsl.model.source;

/**
 * A value that does not fit its place: the 31st of February, an unknown currency.
 *
 * @param problem key of the message that says what is wrong
 * @param written the value as written
 * @param at where it stands
 */
public record Misfit(String problem, String written, SourceRange at) {}
