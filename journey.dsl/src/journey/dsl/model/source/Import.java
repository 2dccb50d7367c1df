package journey.dsl.model.source;

/**
 * Names of another namespace, made visible without their qualifier.
 *
 * @param name the qualified name, or the namespace if {@code wildcard}
 * @param wildcard whether all names of the namespace are meant
 * @param at the name as written
 */
public record Import(String name, boolean wildcard, SourceRange at) {}
