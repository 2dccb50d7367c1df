package journey.dsl.cli;

import java.nio.file.Path;
import java.util.List;
import journey.dsl.cli.files.Projects;
import journey.dsl.cli.report.TerminalText;
import picocli.CommandLine.Parameters;

/** The files and folders that a command works on. */
final class AskedPaths {
	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
	private List<Path> paths;

	/** Loads their workspaces, and names what cannot be read. */
	Projects load(Common common) {
		Projects projects = Projects.load(paths, line -> tell(line, common));
		projects.problems().forEach(problem -> tell(problem, common));
		return projects;
	}

	private static void tell(String line, Common common) {
		common.err().println("journey: " + TerminalText.safe(line));
	}
}
