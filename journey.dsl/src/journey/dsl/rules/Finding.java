package journey.dsl.rules;

import java.util.Comparator;
import java.util.List;
import journey.dsl.model.source.SourceRange;

/**
 * Something that is missing or contradictory, said in the modeller's words.
 *
 * @param rule the id of the rule that found it
 * @param kind whether something is missing or cannot hold
 * @param severity how bad it is
 * @param message effect, cause, and what to write
 * @param at the exact words it is about
 * @param parties the words that name other elements it is about: an {@code allow} in one of them silences it too
 * @param journey the qualified name of the journey that it stands in; empty outside of journeys
 */
public record Finding(
		String rule, RuleKind kind, Severity severity, String message, SourceRange at, List<SourceRange> parties,
		String journey)
		implements Comparable<Finding> {
	/** The id of the rule that tells what cannot be read: the first thing to know about a file. */
	public static final String UNREADABLE = "text-can-be-read";
	/** The id of what is reported when a rule itself fails. */
	public static final String BROKEN = "rule-broken";

	/**
	 * The order of findings everywhere: in each file first what cannot be read, then by place, the worst first, then by
	 * rule.
	 */
	private static final Comparator<Finding> ORDER = Comparator.comparing((Finding finding) -> finding.at().file())
			.thenComparing(finding -> !finding.rule().equals(UNREADABLE))
			.thenComparing(Finding::at).thenComparing(Finding::severity)
			.thenComparing(Finding::rule).thenComparing(Finding::message);

	/** The same, as bad as that. */
	public Finding with(Severity other) {
		return new Finding(rule, kind, other, message, at, parties, journey);
	}

	/** The same, at other words. */
	public Finding movedTo(SourceRange other) {
		return new Finding(rule, kind, severity, message, other, parties, journey);
	}

	/** The same, standing in that journey. */
	public Finding in(String other) {
		return new Finding(rule, kind, severity, message, at, parties, other);
	}

	/**
	 * What it has in common with others of its kind: the same rule finds the same thing, as bad, in one journey, or
	 * outside of journeys in one file.
	 */
	public String group() {
		return rule + " " + severity.word() + " " + (journey.isEmpty() ? at.file() : journey);
	}

	@Override
	public int compareTo(Finding other) {
		return ORDER.compare(this, other);
	}
}
