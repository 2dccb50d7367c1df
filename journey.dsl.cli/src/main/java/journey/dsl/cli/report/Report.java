package journey.dsl.cli.report;

import java.io.IOException;
import java.util.List;
import journey.dsl.rules.Severity;

/** A form in which findings are handed over. */
public interface Report {
	/** Writes all findings of one run. */
	void write(List<Found> findings, int files, Appendable out) throws IOException;

	/** How many findings are of that severity. */
	static long count(List<Found> findings, Severity severity) {
		return findings.stream().filter(found -> found.finding().severity() == severity).count();
	}
}
