package journey.dsl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.OptionalInt;
import journey.dsl.cli.report.TerminalText;
import journey.dsl.cli.terminal.Results;
import journey.dsl.cli.terminal.Terminal;
import journey.dsl.cli.terminal.UnicodeStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code journey}: where every one of its commands begins. */
@Command(
		name = "journey",
		description = "Customer journeys as text: checked, drawn and documented.",
		mixinStandardHelpOptions = true,
		versionProvider = Main.Version.class,
		subcommands = {InitCommand.class, CheckCommand.class, GenerateCommand.class, FormatCommand.class,
				RulesCommand.class, ExplainCommand.class, CompletionCommand.class, LspCommand.class},
		footer = {"", "Examples:",
				"  journey init shop                    a small model that passes, to begin with",
				"  journey check shop                   what is missing or contradictory in it",
				"  journey generate shop -o site        maps and checklists as HTML pages",
				"  journey explain journey-has-owner    why a rule asks for something, with examples",
				"  journey explain expects              what a word of the language means, and where it stands",
				"",
				"Exit codes: 0 fine, 1 findings (or differences), 2 wrong usage or unreadable input, 3 a bug in "
						+ "journey."})
public final class Main implements Runnable {
	@Spec
	private CommandSpec spec;

	/** Runs one command and ends with its exit code. */
	public static void main(String[] arguments) {
		OptionalInt elsewhere = UnicodeStart.again();
		System.exit(elsewhere.isPresent() ? elsewhere.getAsInt() : run(arguments));
	}

	private static int run(String[] arguments) {
		Results results = new Results();
		PrintWriter err = new PrintWriter(
				new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), Terminal.charset()), true);
		int exitCode = commandLine().setOut(results.writer()).setErr(err).execute(arguments);
		if (results.areComplete()) return exitCode;
		results.problem()
				.ifPresent(why -> err.println("journey: the results could not be written: " + TerminalText.safe(why)));
		return Math.max(exitCode, ExitCode.USAGE);
	}

	/** The command with all its commands, ready to be executed. */
	public static CommandLine commandLine() {
		// what it would say of quotes holds arguments as they are
		CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
		CommandLine line = new CommandLine(new Main());
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setExecutionExceptionHandler(new Faults());
		line.setParameterExceptionHandler(new UsageErrors());
		// a file may be called @x.journey
		line.setExpandAtFiles(false);
		line.setColorScheme(Help.defaultColorScheme(Terminal.hasColours() ? Help.Ansi.ON : Help.Ansi.OFF));
		return line;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "A command is missing.");
	}

	/** The version that the jar's manifest states. */
	static final class Version implements IVersionProvider {
		@Override
		public String[] getVersion() {
			String version = Main.class.getPackage().getImplementationVersion();
			return new String[] {"journey " + (version == null ? "(not packaged)" : version)};
		}
	}
}
