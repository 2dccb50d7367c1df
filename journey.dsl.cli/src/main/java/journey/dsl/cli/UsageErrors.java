package journey.dsl.cli;

import journey.dsl.cli.report.TerminalText;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports what is wrong with the arguments, in words that cannot harm a terminal, and how to use the command. */
final class UsageErrors implements IParameterExceptionHandler {
	@Override
	public int handleParseException(ParameterException wrong, String[] arguments) {
		CommandLine command = wrong.getCommandLine();
		command.getErr().println(TerminalText.safe(wrong.getMessage()));
		boolean isLikely = wrong instanceof UnmatchedArgumentException
				&& UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
		if (!isLikely) command.usage(command.getErr());
		return ExitCode.USAGE;
	}
}
