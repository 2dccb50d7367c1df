package journey.dsl.cli.completion;

import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** A shell for which we have a completion script. */
public enum Shell {
	/** From version 3.2 on, which is what macOS has. */
	BASH(BashScript::of),
	/** With its own completion, which shows descriptions. */
	ZSH(ZshScript::of),
	/** From version 3.0 on. */
	FISH(FishScript::of);

	private final Function<CommandCompletion, String> script;

	Shell(Function<CommandCompletion, String> script) {
		this.script = script;
	}

	/** The script that tells it: to be read by the shell, its lines end in {@code \n}. */
	public String script(CommandSpec command) {
		return script.apply(CommandCompletion.of(command));
	}

	/** As people type it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
