package journey.dsl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import journey.dsl.cli.files.Project;
import journey.dsl.cli.files.Projects;
import journey.dsl.cli.files.Shown;
import journey.dsl.cli.output.WrittenFile;
import journey.dsl.cli.report.Found;
import journey.dsl.cli.report.JsonReport;
import journey.dsl.cli.report.Report;
import journey.dsl.cli.report.TextReport;
import journey.dsl.rules.Finding;
import journey.dsl.rules.RuleCatalogue;
import journey.dsl.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says everything that is missing or contradictory. */
@Command(
		name = "check",
		description = "Says what is missing or contradictory in journeys.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:",
			"  journey check .                                  all journeys below this folder",
			"  journey check shop/buy.journey --color always    with the words that each finding is about",
			"  journey check . --fail-on warning                exit code 1 for warnings too",
			"  journey check . --only journey-has-owner         one rule alone",
			"  journey check . --format json --output out.json  for programs"})
final class CheckCommand implements Callable<Integer> {
	/** In which form findings are handed over. */
	enum Format {
		TEXT, JSON;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** From which severity on the exit code is 1. */
	enum FailOn {
		ERROR, WARNING, INFO, NEVER;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	@Mixin
	private Common common;

	@Mixin
	private AskedPaths paths;

	@Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text).")
	private Format format;

	@Option(names = "--output", paramLabel = "FILE", description = "Write the findings to this file.")
	private Path output;

	@Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error",
			description = "Exit code 1 from which severity on: ${COMPLETION-CANDIDATES} (default: error).")
	private FailOn failOn;

	@Option(names = "--only", paramLabel = "RULE", split = ",", description = "Show findings of these rules alone.")
	private Set<String> only = Set.of();

	@Override
	public Integer call() throws IOException {
		RuleCatalogue rules = RuleCatalogue.standard();
		for (String rule : only) if (!rule.equals(RuleCatalogue.BROKEN)) KnownRules.require(rule, rules);
		Projects projects = paths.load(common);
		List<Found> findings = new ArrayList<>();
		int files = 0;
		for (Project project : projects.all()) {
			files += project.asked().size();
			for (Finding finding : project.findings())
				if (project.isAsked(finding.at()) && (only.isEmpty() || only.contains(finding.rule()))) findings.add(found(finding, project));
		}
		write(findings, files);
		boolean fails = failOn != FailOn.NEVER && findings.stream().anyMatch(found -> found.finding().severity().compareTo(Severity.valueOf(failOn.name())) <= 0);
		if (!projects.problems().isEmpty()) return ExitCode.USAGE;
		return fails ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private static Found found(Finding finding, Project project) {
		return new Found(finding, Shown.path(project.file(finding.at().file())), project.line(finding.at()));
	}

	private void write(List<Found> findings, int files) throws IOException {
		boolean forTerminal = output == null && common.isForTerminal();
		Report report = format == Format.JSON ? new JsonReport() : new TextReport(forTerminal);
		StringBuilder text = new StringBuilder();
		report.write(findings, files, text);
		if (output != null) {
			WrittenFile.write(output, text.toString());
		} else {
			common.out().print(text);
			common.out().flush();
		}
	}
}
