package journey.dsl.model.source;

import java.util.Optional;

/**
 * Findings of one rule, silenced in the text with a reason.
 *
 * @param rule the id of the rule
 * @param reason why the findings are fine; the rule says so if it is missing
 * @param at the whole clause
 */
public record Allowance(Given<String> rule, Optional<Given<String>> reason, SourceRange at) {}
