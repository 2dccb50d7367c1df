package journey.dsl.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import journey.dsl.cli.files.DisplayedPath;
import journey.dsl.cli.files.Projects;
import journey.dsl.cli.report.TerminalText;
import journey.dsl.cli.terminal.Progress;
import journey.dsl.files.written.NotWritten;
import journey.dsl.files.written.WrittenFiles;
import journey.dsl.messages.Language;
import journey.dsl.model.SourceFile;
import journey.dsl.project.Project;
import journey.dsl.project.rewriting.SafeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lays out texts. */
@Command(
		name = "format",
		description = "Formats journeys: indentation, spaces, blank lines. Comments and meaning stay.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:",
				"  journey format .           lay out all journeys below this folder",
				"  journey format . --check   change nothing; exit code 1 if a file would change",
				"  journey format -           lay out the text on standard input, and write it to standard output"})
final class FormatCommand implements Callable<Integer> {
	@Mixin
	private Common common;

	@Mixin
	private TextArguments paths;

	@Option(names = "--check", description = "Change nothing; name the files that would change.")
	private boolean check;

	private final WrittenFiles written = new WrittenFiles();
	private int changed;
	private int unreadable;
	private int faulty;
	private int protectedFiles;

	@Override
	public Integer call() {
		Projects projects = paths.load(common);
		int files = 0;
		try (Progress progress = common.progress("Laying out")) {
			for (Project project : projects.all()) {
				List<SourceFile> asked = project.workspace().model().files().stream()
						.filter(file -> project.asked().contains(file.path())).toList();
				files += asked.size();
				for (SourceFile file : asked) format(file, project);
			}
		}
		if (!paths.isStandardInput())
			common.say((check ? changed + " would change, " : changed + " changed, ")
					+ (files - changed - unreadable - faulty - protectedFiles) + " as they should be.");
		common.out().flush();
		if (faulty > 0) return ExitCode.FAULT;
		if (unreadable + protectedFiles > 0 || projects.areIncomplete()) return ExitCode.USAGE;
		return check && changed > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private void format(SourceFile file, Project project) {
		Path path = project.file(file.path());
		String shown = DisplayedPath.path(path);
		if (!file.flaws().unreadable().isEmpty()) {
			unreadable++;
			common.warn(shown + ":" + file.flaws().unreadable().get(0).at().line()
					+ ": left as it is, for it has syntax errors: "
					+ file.flaws().unreadable().get(0).message().in(project.settings().language()));
			// whoever filters a text through this command loses nothing
			if (paths.isStandardInput() && !check) common.out().print(project.workspace().text(file.path()));
			return;
		}
		SafeFormat.Formatted formatted = project.format().of(project.workspace(), file.path());
		if (formatted.fault().isPresent()) {
			faulty++;
			common.warn(shown + ": " + formatted.fault().get().in(project.settings().language()));
		}
		if (paths.isStandardInput()) {
			if (!check) common.out().print(formatted.text());
			if (!formatted.edits().isEmpty()) changed++;
		} else if (formatted.fault().isEmpty()) {
			write(path, shown, formatted);
		}
	}

	/** What could not be written is not listed as done; the other files are. */
	private void write(Path path, String shown, SafeFormat.Formatted formatted) {
		if (!check) written.sweep(path.getParent());
		if (formatted.edits().isEmpty()) return;
		try {
			if (!check) written.write(path, formatted.text());
		} catch (NotWritten refused) {
			protectedFiles++;
			common.warn(refused.in(Language.EN, DisplayedPath::path));
			return;
		}
		changed++;
		common.out().println(TerminalText.safe(shown));
	}
}
