package journey.dsl.rules.inspection;

import java.util.List;
import journey.dsl.rules.Finding;

/**
 * What all rules have to say of one model.
 *
 * @param findings sorted, and the same for the same model
 * @param allowed what they found and the text silences, sorted likewise
 */
public record Inspected(List<Finding> findings, List<Allowed> allowed) {}
