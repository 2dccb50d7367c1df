package journey.dsl.rules;

import java.util.Comparator;
import java.util.List;
import journey.dsl.model.source.SourceRange;

/**
 * Something that is missing or contradictory, said in the modeller's words.
 *
 * @param rule the id of the rule that found it
 * @param severity how bad it is
 * @param message effect, cause, and what to write
 * @param at the exact words it is about
 * @param parties the words that name other elements it is about: an {@code allow} in one of them silences it too
 */
public record Finding(String rule, Severity severity, String message, SourceRange at, List<SourceRange> parties) implements Comparable<Finding> {
	/** The order of findings everywhere: in each file first what cannot be read, then by place, the worst first, then by rule. */
	private static final Comparator<Finding> ORDER = Comparator.comparing((Finding finding) -> finding.at().file()).thenComparing(finding -> !finding.rule().equals(RuleCatalogue.UNREADABLE))
			.thenComparing(Finding::at).thenComparing(Finding::severity)
			.thenComparing(Finding::rule).thenComparing(Finding::message);

	@Override
	public int compareTo(Finding other) {
		return ORDER.compare(this, other);
	}
}
