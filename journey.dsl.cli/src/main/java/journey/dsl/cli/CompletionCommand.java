package journey.dsl.cli;

import java.util.concurrent.Callable;
import journey.dsl.cli.completion.Shell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the commands. */
@Command(
		name = "completion",
		description = "Prints a script for your shell, so that the tab key completes commands, options and their "
				+ "values.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:",
				"  source <(journey completion bash)       in this bash; as a line of ~/.bashrc in every one",
				"  source <(journey completion zsh)        in this zsh; as a line of ~/.zshrc in every one",
				"  journey completion fish | source        in this fish; to have it in every one:",
				"  journey completion fish > ~/.config/fish/completions/journey.fish"})
final class CompletionCommand implements Callable<Integer> {
	@Mixin
	private Common common;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
	private Shell shell;

	@Override
	public Integer call() {
		common.out().print(shell.script(spec.root()));
		common.out().flush();
		return ExitCode.FINE;
	}
}
