package journey.dsl.cli.report;

import java.io.IOException;
import journey.dsl.fixes.Repair;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;

/** One line for each finding; on a terminal, with the words it is about and a caret under them. */
public final class TextReport implements Report {
	private static final String RESET = "\u001b[0m";
	private static final String BOLD = "\u001b[1m";
	private static final String FAINT = "\u001b[2m";

	private final boolean forTerminal;

	/** A report with or without colours and excerpts. */
	public TextReport(boolean forTerminal) {
		this.forTerminal = forTerminal;
	}

	@Override
	public void write(CheckResult result, Appendable out) throws IOException {
		for (Found found : result.findings()) {
			Finding finding = found.finding();
			String place = TerminalText.safe(found.file()) + ":" + finding.at().line() + ":" + finding.at().column();
			out.append(bold(place)).append(' ').append(coloured(finding.severity())).append(' ').append(finding.rule())
					.append(' ')
					.append(TerminalText.safe(finding.message())).append('\n');
			if (forTerminal && !found.line().isBlank()) excerpt(found, out);
		}
		out.append(summary(result)).append('\n');
		if (forTerminal) offer(result, out);
	}

	private static void offer(CheckResult result, Appendable out) throws IOException {
		long safe = result.findings().stream().filter(found -> found.repairs().stream().anyMatch(Repair::isSafe))
				.count();
		if (safe > 0) out.append("--fix mends ").append(String.valueOf(safe)).append(" of them.\n");
	}

	private static String summary(CheckResult result) {
		int files = result.files().size();
		String in = " in " + files + (files == 1 ? " file." : " files.")
				+ (result.known() > 0 ? " The baseline knows " + result.known() + " more." : "");
		if (result.findings().isEmpty()) return "No findings" + in;
		return counted(result.count(Severity.ERROR), "error") + ", "
				+ counted(result.count(Severity.WARNING), "warning") + ", "
				+ counted(result.count(Severity.INFO), "info") + in;
	}

	private static String counted(long count, String word) {
		return count + " " + word + (count == 1 ? "" : "s");
	}

	private void excerpt(Found found, Appendable out) throws IOException {
		SourceRange at = found.finding().at();
		String number = String.valueOf(at.line());
		String margin = " ".repeat(number.length() + 2) + "| ";
		int start = Math.min(at.column() - 1, found.line().length());
		int end = Math.min(start + Math.max(at.length(), 1), Math.max(found.line().length(), start + 1));
		out.append(FAINT).append(" ").append(number).append(" | ").append(RESET).append(TerminalText.safe(found.line()))
				.append('\n');
		out.append(FAINT).append(margin).append(RESET)
				.append(" ".repeat(TerminalText.safe(found.line().substring(0, start)).length()))
				.append(colour(found.finding().severity())).append("^".repeat(Math.max(end - start, 1))).append(RESET)
				.append('\n');
	}

	private String coloured(Severity severity) {
		return forTerminal ? colour(severity) + severity.word() + RESET : severity.word();
	}

	private String bold(String text) {
		return forTerminal ? BOLD + text + RESET : text;
	}

	private static String colour(Severity severity) {
		return switch (severity) {
			case ERROR -> "\u001b[31m";
			case WARNING -> "\u001b[33m";
			case INFO -> "\u001b[36m";
		};
	}
}
