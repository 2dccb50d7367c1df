package journey.dsl.cli.report;

import java.io.IOException;

/** An output format for findings. */
public interface Report {
	/** Writes all findings of one run. */
	void write(CheckResult result, Appendable out) throws IOException;
}
