package journey.dsl.model.step;

import journey.dsl.model.source.Given;
import journey.dsl.model.source.SourceRange;

/**
 * The customer becomes something else: prospect, customer, user.
 *
 * @param at the whole clause
 */
public record StatusChange(Given<String> before, Given<String> after, SourceRange at) {}
