package journey.dsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import journey.dsl.cli.files.Shown;
import journey.dsl.cli.output.WrittenFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a workspace to begin with. */
@Command(
		name = "init",
		description = "Makes a small model that passes, settings, and what git and CI need. Never overwrites a file.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:", "  journey init          in this folder", "  journey init shop     in the folder shop, made if it is not there"})
final class InitCommand implements Callable<Integer> {
	/** What is made, by its name in the new workspace; the texts stand in the folder {@code init} of the resources. */
	private static final List<String> FILES = List.of("bistro.journey", "journey.settings", ".gitattributes", "journey-ci.sh");

	@Mixin
	private Common common;

	@Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = ".", description = "The folder (default: this one).")
	private Path folder;

	@Override
	public Integer call() throws IOException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) throw new UserError(folder + ": this is a file; give a folder");
		for (String name : FILES) {
			Path file = folder.resolve(name);
			String shown = Shown.path(file.toAbsolutePath().normalize());
			if (Files.exists(file)) {
				common.say("is there already: " + shown);
			} else {
				WrittenFile.write(file, text(name));
				common.say("made: " + shown);
			}
		}
		common.say("Next: journey check " + folder + "; journey generate " + folder + " -o " + folder.resolve("site"));
		common.out().flush();
		return ExitCode.FINE;
	}

	private static String text(String name) throws IOException {
		try (InputStream text = InitCommand.class.getResourceAsStream("/init/" + (name.startsWith(".") ? name.substring(1) : name))) {
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
