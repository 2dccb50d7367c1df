package journey.dsl.cli;

import java.io.PrintWriter;
import java.util.Locale;
import journey.dsl.cli.report.TerminalText;
import journey.dsl.cli.terminal.Progress;
import journey.dsl.cli.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command has. */
public final class Common {
	/** When to use colours, and to show the text that a finding is about. */
	public enum Colour {
		AUTO, ALWAYS, NEVER;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
			description = "Colours and excerpts: ${COMPLETION-CANDIDATES} (default: auto, on a terminal).")
	private Colour colour;

	@Option(names = {"-q", "--quiet"}, description = "Print results only.")
	private boolean quiet;

	@Option(names = "--debug", hidden = true, description = "Print a stack trace when something fails that should not.")
	private boolean debug;

	/** Whether output is for a person at a terminal. */
	public boolean isForTerminal() {
		return colour == Colour.ALWAYS || colour == Colour.AUTO && Terminal.hasColours();
	}

	boolean debug() {
		return debug;
	}

	/** Where results go. */
	public PrintWriter out() {
		return command.commandLine().getOut();
	}

	/** Where problems go. */
	public PrintWriter err() {
		return command.commandLine().getErr();
	}

	/** Prints something that is not a result, unless the user wants only results. */
	public void say(String line) {
		if (!quiet) out().println(TerminalText.safe(line));
	}

	/** Names a problem. */
	public void warn(String problem) {
		err().println("journey: " + TerminalText.safe(problem));
	}

	/** Reports what was done, apart from the results, unless the user wants only these. */
	public void remark(String line) {
		if (!quiet) err().println(TerminalText.safe(line));
	}

	/** Says on a terminal what is being done, if it takes its time. */
	public Progress progress(String what) {
		return new Progress(err(), what, !quiet && Terminal.hasColours());
	}
}
