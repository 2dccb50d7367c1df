package journey.dsl.rules;

import java.util.List;
import java.util.Set;
import journey.dsl.model.source.Allowance;

/**
 * What the other rules found.
 *
 * @param findings those that were not silenced
 * @param allowances every {@code allow} of the workspace
 * @param effective those that silenced something
 */
public record FoundSoFar(List<Finding> findings, List<Allowance> allowances, Set<Allowance> effective) {}
