package journey.dsl.rules.inspection;

import journey.dsl.model.source.Allowance;
import journey.dsl.rules.Finding;

/**
 * A finding that the text silences.
 *
 * @param allowance which says why that is fine
 */
public record Allowed(Finding finding, Allowance allowance) implements Comparable<Allowed> {
	@Override
	public int compareTo(Allowed other) {
		return finding.compareTo(other.finding);
	}
}
