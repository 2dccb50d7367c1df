package journey.dsl.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import journey.dsl.workspace.project.Project;
import journey.dsl.workspace.rewriting.SafeFormat;
import journey.dsl.cli.files.Projects;
import journey.dsl.cli.files.Shown;
import journey.dsl.document.output.WrittenFile;
import journey.dsl.cli.report.TerminalText;
import journey.dsl.model.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lays out texts. */
@Command(
		name = "format",
		description = "Lays out journeys: indentation, spaces, blank lines. Comments and meaning stay.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:",
			"  journey format .           lay out all journeys below this folder",
			"  journey format . --check   change nothing; exit code 1 if a file would change"})
final class FormatCommand implements Callable<Integer> {
	@Mixin
	private Common common;

	@Mixin
	private AskedPaths paths;

	@Option(names = "--check", description = "Change nothing; name the files that would change.")
	private boolean check;

	private int changed;
	private int unreadable;
	private int faulty;

	@Override
	public Integer call() throws IOException {
		Projects projects = paths.load(common);
		int files = 0;
		for (Project project : projects.all()) {
			files += project.asked().size();
			for (SourceFile file : project.workspace().model().files()) if (project.asked().contains(file.path())) format(file, project);
		}
		common.say((check ? changed + " would change, " : changed + " changed, ") + (files - changed - unreadable - faulty) + " as they should be.");
		common.out().flush();
		if (faulty > 0) return ExitCode.FAULT;
		if (unreadable > 0 || !projects.problems().isEmpty()) return ExitCode.USAGE;
		return check && changed > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private void format(SourceFile file, Project project) {
		String shown = TerminalText.safe(Shown.path(project.file(file.path())));
		if (!file.unreadable().isEmpty()) {
			unreadable++;
			common.err().println("journey: " + shown + ":" + file.unreadable().get(0).at().line() + ": left as it is, for it has syntax errors: "
					+ TerminalText.safe(file.unreadable().get(0).message().in(project.settings().language())));
			return;
		}
		SafeFormat.Formatted formatted = project.format().of(project.workspace(), file.path());
		if (formatted.fault().isPresent()) {
			faulty++;
			common.err().println("journey: " + shown + ": " + TerminalText.safe(formatted.fault().get().in(project.settings().language())));
		} else if (!formatted.edits().isEmpty()) {
			changed++;
			common.out().println(shown);
			if (!check) WrittenFile.write(project.file(file.path()), formatted.text());
		}
	}
}
