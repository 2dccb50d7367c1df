package journey.dsl.cli;

import journey.dsl.cli.files.DisplayedPath;
import journey.dsl.cli.report.TerminalText;
import journey.dsl.cli.terminal.UserError;
import journey.dsl.files.written.NotWritten;
import journey.dsl.messages.Language;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** Reports failures without a stack trace: the user's own errors as they are, ours with how to report them. */
final class Faults implements IExecutionExceptionHandler {
	@Override
	public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
		if (failure instanceof UserError error) return told(error.getMessage(), command);
		if (failure instanceof NotWritten refused) return told(refused.in(Language.EN, DisplayedPath::path), command);
		command.getErr().println(
				"journey: this is a bug in journey, not a mistake in your text: "
						+ TerminalText.safe(String.valueOf(failure)));
		boolean debug = command.getCommandSpec().mixins().get("common") != null
				&& ((Common) command.getCommandSpec().mixins().get("common").userObject()).debug();
		if (debug) failure.printStackTrace(command.getErr());
		else
			command.getErr().println(
					"journey: run it again with --debug and report what it prints, with the text that caused it.");
		return ExitCode.FAULT;
	}

	private static int told(String what, CommandLine command) {
		command.getErr().println("journey: " + TerminalText.safe(what));
		return ExitCode.USAGE;
	}
}
