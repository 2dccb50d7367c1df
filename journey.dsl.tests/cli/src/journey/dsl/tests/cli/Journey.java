package journey.dsl.tests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import journey.dsl.cli.Main;
import picocli.CommandLine;

/**
 * One run of the command line in a folder.
 *
 * @param exitCode how it ended
 * @param out its results, with the folder shown as {@code DIR}
 * @param err its problems, likewise
 */
record Journey(int exitCode, String out, String err) {
	/** Settings that leave few rules, so that a test is about the command and not about the catalogue. */
	static final String FEW_RULES = "rule.* = off\nrule.journey-has-owner = error\nrule.definition-is-used = "
			+ "info\nrule.settings-are-known = warning\n";

	static Journey run(Path folder, String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
		int exitCode = line.execute(arguments);
		return new Journey(exitCode, shown(out, folder), shown(err, folder));
	}

	private static String shown(StringWriter text, Path folder) {
		try {
			return text.toString().replace(folder.toRealPath().toString(), "DIR").replace(folder.toString(), "DIR");
		} catch (IOException gone) {
			throw new IllegalStateException(gone);
		}
	}

	/** Writes a file below a folder and returns it. */
	static Path file(Path folder, String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}
}
