package journey.dsl.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import journey.dsl.cli.files.DisplayedPath;
import journey.dsl.cli.terminal.UserError;
import journey.dsl.files.written.WrittenFiles;
import journey.dsl.project.starter.StarterModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Creates a small workspace to start from. */
@Command(
		name = "init",
		description = "Creates a small model that passes, settings, and what git and CI need. Never overwrites a file.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:", "  journey init          in this folder",
				"  journey init shop     in the folder shop, made if it is not there"})
final class InitCommand implements Callable<Integer> {
	@Mixin
	private Common common;

	@Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = ".", description = "The folder (default: this one).")
	private Path folder;

	@Override
	public Integer call() {
		if (Files.exists(folder) && !Files.isDirectory(folder))
			throw new UserError(folder + ": this is a file; give a folder");
		WrittenFiles written = new WrittenFiles();
		for (String name : StarterModel.FILES) {
			Path file = folder.resolve(name);
			String shown = DisplayedPath.path(file.toAbsolutePath().normalize());
			if (Files.exists(file)) {
				common.say("is there already: " + shown);
			} else {
				written.write(file, StarterModel.text(name));
				common.say("made: " + shown);
			}
		}
		common.say("Next: journey check " + folder + "; journey generate " + folder + " -o " + folder.resolve("site"));
		common.out().flush();
		return ExitCode.FINE;
	}
}
