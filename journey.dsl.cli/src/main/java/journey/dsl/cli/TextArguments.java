package journey.dsl.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import journey.dsl.cli.files.Projects;
import journey.dsl.cli.terminal.UserError;
import journey.dsl.files.found.TextReading;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files and folders that the user names for a command, or the text on standard input. */
final class TextArguments {
	private static final Path STANDARD_INPUT = Path.of("-");

	@Parameters(paramLabel = "PATH", arity = "1..*",
			description = "Files or folders; - for the text on standard input.")
	private List<Path> paths;

	@Option(names = "--name", paramLabel = "FILE",
			description = "With -: treat the text as this file, so that names in its workspace are known.")
	private Path name;

	/** Loads their workspaces, and names what cannot be read. */
	Projects load(Common common) {
		if (name != null && !isStandardInput()) throw new UserError("--name goes with -, the text on standard input");
		if (!isStandardInput()) return PathArguments.told(Projects.load(paths, common::warn), common);
		if (paths.size() > 1)
			throw new UserError("- is the text on standard input, and stands alone: check files by another call");
		return PathArguments.told(Projects.of(text(), Optional.ofNullable(name), common::warn), common);
	}

	/** Whether the text is not in a file, so that nothing can be written back. */
	boolean isStandardInput() {
		return paths.contains(STANDARD_INPUT);
	}

	private static String text() {
		try (InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in))) {
			return TextReading.read(in);
		} catch (TextReading.Unreadable unreadable) {
			throw new UserError("standard input " + unreadable.getMessage());
		} catch (IOException failure) {
			throw new UserError("standard input cannot be read: " + failure.getMessage());
		}
	}
}
