package journey.dsl.cli;

import java.nio.file.Path;
import java.util.List;
import journey.dsl.cli.files.Projects;
import picocli.CommandLine.Parameters;

/** The files and folders that the user names for a command. */
final class PathArguments {
	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
	private List<Path> paths;

	/** Loads their workspaces, and names what cannot be read. */
	Projects load(Common common) {
		return told(Projects.load(paths, common::warn), common);
	}

	static Projects told(Projects projects, Common common) {
		projects.problems().forEach(problem -> common.warn(problem.toString()));
		return projects;
	}
}
