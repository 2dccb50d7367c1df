package journey.dsl.rules;

import java.util.List;

/**
 * What all rules have to say of one model.
 *
 * @param findings sorted, and the same for the same model
 * @param allowed what they found and the text silences, sorted likewise
 */
public record Inspected(List<Finding> findings, List<Allowed> allowed) {}
