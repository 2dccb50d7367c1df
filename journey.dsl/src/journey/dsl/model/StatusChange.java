package journey.dsl.model;

/**
 * The customer becomes something else: prospect, customer, user.
 *
 * @param at the whole clause
 */
public record StatusChange(Given<String> before, Given<String> after, SourceRange at) {}
