package journey.dsl.cli.report;

import java.io.IOException;

/** A form in which findings are handed over. */
public interface Report {
	/** Writes all findings of one run. */
	void write(CheckResult result, Appendable out) throws IOException;
}
