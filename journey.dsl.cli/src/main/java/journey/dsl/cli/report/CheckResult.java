package journey.dsl.cli.report;

import java.util.List;
import java.util.Optional;
import journey.dsl.rules.Severity;
import journey.dsl.rules.catalogue.RuleCatalogue;

/**
 * The result of one run of {@code check}.
 *
 * @param findings sorted as everywhere
 * @param files that were checked, as they are shown
 * @param rules that were asked
 * @param failing from which severity on a finding fails the run; none does if empty
 * @param known how many further findings the baseline knows
 * @param next what to do next, at most a few things for each workspace
 */
public record CheckResult(List<Found> findings, List<String> files, RuleCatalogue rules, Optional<Severity> failing,
		int known, List<Next> next) {
	/** How many findings are of that severity. */
	public long count(Severity severity) {
		return findings.stream().filter(found -> found.finding().severity() == severity).count();
	}

	/** Whether the finding fails the run. */
	public boolean fails(Found found) {
		return failing.filter(limit -> found.finding().severity().compareTo(limit) <= 0).isPresent();
	}

	/** Whether any finding fails it. */
	public boolean fails() {
		return findings.stream().anyMatch(this::fails);
	}
}
