package journey.dsl.cli.report;

import java.io.IOException;
import java.util.List;
import journey.dsl.fixes.Repair;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import journey.dsl.rules.next.NextThings;

/**
 * One line for each finding, or for all of a group; on a terminal, with the words it is about and a caret under them.
 * What to do next stands at the end where there is more to read than at a glance.
 */
public final class TextReport implements Report {
	private static final String RESET = "\u001b[0m";
	private static final String BOLD = "\u001b[1m";
	private static final String FAINT = "\u001b[2m";

	private final boolean forTerminal;
	private final boolean isEach;

	/**
	 * A report with or without colours and excerpts.
	 *
	 * @param isEach whether each finding has a line of its own
	 */
	public TextReport(boolean forTerminal, boolean isEach) {
		this.forTerminal = forTerminal;
		this.isEach = isEach;
	}

	@Override
	public void write(CheckResult result, Appendable out) throws IOException {
		for (FoundGroup group : isEach ? FoundGroup.each(result.findings()) : FoundGroup.of(result.findings()))
			line(group, out);
		out.append(summary(result)).append('\n');
		if (forTerminal) offer(result, out);
		if (result.findings().size() > NextThings.MOST) next(result.next(), out);
	}

	private void line(FoundGroup group, Appendable out) throws IOException {
		Found found = group.first();
		Finding finding = found.finding();
		out.append(bold(place(found))).append(' ').append(coloured(finding.severity())).append(' ')
				.append(finding.rule()).append(' ').append(TerminalText.safe(group.message())).append('\n');
		if (forTerminal && !found.line().isBlank()) excerpt(found, out);
	}

	private static String place(Found found) {
		return TerminalText.safe(found.file()) + ":" + found.finding().at().line() + ":"
				+ found.finding().at().column();
	}

	private void next(List<Next> next, Appendable out) throws IOException {
		if (next.isEmpty()) return;
		out.append('\n').append(bold("What to do next:")).append('\n');
		int number = 1;
		for (Next each : next)
			out.append("  ").append(String.valueOf(number++)).append(". ")
					.append(TerminalText.safe(each.thing().sentence())).append(' ').append(faint(place(each.found())))
					.append('\n');
	}

	private String faint(String text) {
		return forTerminal ? FAINT + text + RESET : "(" + text + ")";
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
