package journey.dsl.cli.report;

import java.io.IOException;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;

/** Findings as workflow commands of GitHub Actions, which become annotations at their lines. */
public final class GitHubReport implements Report {
	@Override
	public void write(CheckResult result, Appendable out) throws IOException {
		for (Found found : result.findings()) {
			Finding finding = found.finding();
			SourceRange at = finding.at();
			boolean oneLine = found.words().indexOf('\n') < 0;
			out.append("::").append(command(finding.severity())).append(" file=")
					.append(property(found.file().replace('\\', '/')))
					.append(",line=").append(String.valueOf(at.line())).append(",col=")
					.append(String.valueOf(at.column()));
			if (oneLine)
				out.append(",endLine=").append(String.valueOf(at.line())).append(",endColumn=")
						.append(String.valueOf(at.column() + at.length()));
			out.append(",title=").append(property(finding.rule())).append("::").append(data(finding.message()))
					.append('\n');
		}
	}

	private static String command(Severity severity) {
		return severity == Severity.INFO ? "notice" : severity.word();
	}

	/** A line that began in the text of a modeller must not be taken for a command of its own. */
	private static String data(String text) {
		return TerminalText.safe(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
	}

	private static String property(String text) {
		return data(text).replace(":", "%3A").replace(",", "%2C");
	}
}
