package journey.dsl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import journey.dsl.cli.baseline.Baseline;
import journey.dsl.cli.files.DisplayedPath;
import journey.dsl.cli.files.Projects;
import journey.dsl.cli.report.CheckResult;
import journey.dsl.cli.report.Found;
import journey.dsl.cli.report.GitHubReport;
import journey.dsl.cli.report.GitLabReport;
import journey.dsl.cli.report.JUnitReport;
import journey.dsl.cli.report.JsonReport;
import journey.dsl.cli.report.Next;
import journey.dsl.cli.report.Report;
import journey.dsl.cli.report.SarifReport;
import journey.dsl.cli.report.TextReport;
import journey.dsl.cli.terminal.Progress;
import journey.dsl.cli.terminal.UserError;
import journey.dsl.files.written.NotWritten;
import journey.dsl.files.written.WrittenFiles;
import journey.dsl.fixes.Fixing;
import journey.dsl.fixes.Repair;
import journey.dsl.fixes.TextEdit;
import journey.dsl.messages.Language;
import journey.dsl.model.journey.Status;
import journey.dsl.project.Project;
import journey.dsl.project.rewriting.AutoFix;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.next.NextThing;
import journey.dsl.rules.next.NextThings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports everything that is missing or contradictory. */
@Command(
		name = "check",
		description = "Reports what is missing or contradictory in journeys.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:",
				"  journey check .                                  all journeys below this folder",
				"  journey check shop/buy.journey --color always    with the words that each finding is about",
				"  journey check . --fail-on warning                exit code 1 for warnings too",
				"  journey check . --only journey-has-owner         one rule alone",
				"  journey check . --as in-review                   what would be asked of drafts in a review",
				"  journey check . --fix                            with the safe fixes made",
				"  journey check - --name shop/buy.journey          what an editor has not saved yet, from standard "
						+ "input",
				"  journey check . --baseline known.json            what is new since the baseline was written",
				"  journey check . --format sarif --output out.sarif  for code scanning; json, junit, github, gitlab "
						+ "likewise"})
final class CheckCommand implements Callable<Integer> {
	/** In which form findings are handed over. */
	enum Format {
		TEXT, JSON, SARIF, JUNIT, GITHUB, GITLAB;

		Report report(boolean forTerminal, boolean isEach) {
			return switch (this) {
				case TEXT -> new TextReport(forTerminal, isEach);
				case JSON -> new JsonReport();
				case SARIF -> new SarifReport();
				case JUNIT -> new JUnitReport();
				case GITHUB -> new GitHubReport();
				case GITLAB -> new GitLabReport();
			};
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** To which status journeys are held, even if they have not come so far. */
	enum As {
		DRAFT, IN_REVIEW, APPROVED;

		Status status() {
			return Status.valueOf(name());
		}

		@Override
		public String toString() {
			return status().word();
		}
	}

	/** From which severity on the exit code is 1. */
	enum FailOn {
		ERROR, WARNING, INFO, NEVER;

		Optional<Severity> severity() {
			return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	@Mixin
	private Common common;

	@Mixin
	private TextArguments paths;

	@Option(names = "--format", paramLabel = "FORM", defaultValue = "text",
			description = "${COMPLETION-CANDIDATES} (default: text).")
	private Format format;

	@Option(names = "--output", paramLabel = "FILE", description = "Write the findings to this file.")
	private Path output;

	@Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error",
			description = "Exit code 1 from which severity on: ${COMPLETION-CANDIDATES} (default: error).")
	private FailOn failOn;

	@Option(names = "--only", paramLabel = "RULE", split = ",", completionCandidates = KnownRules.Ids.class,
			description = "Show only findings of these rules.")
	private Set<String> only = Set.of();

	@Option(names = "--as", paramLabel = "STATUS",
			description = "Ask of each journey at least what is asked of one in this status: "
					+ "${COMPLETION-CANDIDATES}.")
	private As as;

	@Option(names = "--each",
			description = "Give each finding a line of its own, even if several say the same of one journey.")
	private boolean each;

	@Option(names = "--baseline", paramLabel = "FILE",
			description = "Let findings listed in this file pass, and do not show them.")
	private Path baseline;

	@Option(names = "--update-baseline",
			description = "Rewrite the baseline so that it lists all findings of this run.")
	private boolean updateBaseline;

	@Option(names = "--fix",
			description = "Apply the safe fixes: those that write only what the model already says, or what is meant "
					+ "beyond doubt.")
	private boolean fix;

	private final WrittenFiles written = new WrittenFiles();
	private final List<Found> found = new ArrayList<>();
	private final List<String> files = new ArrayList<>();
	private boolean isFaulty;
	private boolean isRefused;

	@Override
	public Integer call() throws IOException {
		RuleCatalogue rules = RuleCatalogue.standard();
		for (String rule : only) if (!rule.equals(Finding.BROKEN)) KnownRules.require(rule, rules);
		if (updateBaseline && baseline == null) throw new UserError("--update-baseline goes with --baseline FILE");
		if (updateBaseline && !only.isEmpty())
			throw new UserError(
					"--update-baseline does not go with --only: the findings of all other rules would be forgotten");
		if (fix && paths.isStandardInput()) throw new UserError("--fix does not go with -: it writes files");
		Baseline known = baseline == null || updateBaseline ? null : Baseline.read(baseline);
		Projects projects = read(rules);
		if (updateBaseline) return update();
		List<Found> findings = known == null ? found : known.unknown(found);
		CheckResult result = new CheckResult(findings, files, rules, failOn.severity(), found.size() - findings.size(),
				next(findings, rules));
		write(result);
		if (known != null && known.gone(found) > 0)
			common.warn(known.gone(found)
					+ " of the findings that the baseline knows are gone: --update-baseline makes it shorter.");
		if (isFaulty) return ExitCode.FAULT;
		if (isRefused || projects.areIncomplete()) return ExitCode.USAGE;
		return result.fails() ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	/** What to do next in each workspace: of the findings that are shown. */
	private static List<Next> next(List<Found> findings, RuleCatalogue rules) {
		List<Next> next = new ArrayList<>();
		for (List<Found> ofOne : Found.byProject(findings)) {
			Project project = ofOne.get(0).project();
			Map<Finding, Found> found = new IdentityHashMap<>();
			for (Found each : ofOne) found.put(each.finding(), each);
			NextThings things = new NextThings(project.workspace().model(), rules.rules(),
					project.settings().language());
			for (NextThing each : things.of(ofOne.stream().map(Found::finding).toList()))
				next.add(new Next(each, found.get(each.findings().first())));
		}
		return next;
	}

	private Projects read(RuleCatalogue rules) {
		try (Progress progress = common.progress("Checking")) {
			Projects projects = paths.load(common);
			for (Project loaded : projects.all()) {
				Project held = as == null ? loaded : loaded.as(as.status());
				Project project = fix ? fixed(held, rules) : held;
				for (String file : project.asked())
					if (project.workspace().text(file) != null) files.add(DisplayedPath.path(project.file(file)));
				found.addAll(found(project));
			}
			return projects;
		}
	}

	private List<Found> found(Project project) {
		Fixing fixing = new Fixing(project.workspace().model(), project.settings(), project.workspace()::text);
		return project.inspected().findings().stream()
				.filter(finding -> isWanted(finding, project))
				.map(finding -> new Found(finding, project, fixing::repairs)).toList();
	}

	private boolean isWanted(Finding finding, Project project) {
		return project.isAsked(finding.at()) && (only.isEmpty() || only.contains(finding.rule()));
	}

	private Project fixed(Project project, RuleCatalogue rules) {
		AutoFix.Mended mended = project.mending().safely(project.workspace(), project.settings(), rules,
				finding -> isWanted(finding, project));
		Set<String> changed = new TreeSet<>();
		Map<String, String> refused = new TreeMap<>();
		for (String file : project.asked()) {
			String text = mended.workspace().text(file);
			String before = project.workspace().text(file);
			written.sweep(project.file(file).getParent());
			// a file that could not be read has no text, and stays as it is
			if (text == null || text.equals(before)) continue;
			if (isWritten(project.file(file), text)) changed.add(file);
			else
				refused.put(file, before);
		}
		isRefused |= !refused.isEmpty();
		List<Repair> made = mended.made().stream()
				.filter(repair -> repair.edits().stream().map(TextEdit::file).noneMatch(refused::containsKey)).toList();
		for (Repair repair : made) {
			Finding finding = repair.finding();
			common.remark("fixed " + DisplayedPath.path(project.file(finding.at().file())) + ":" + finding.at().line()
					+ " " + finding.rule() + ": " + repair.title());
		}
		mended.faults().forEach((file, fault) -> common
				.warn(DisplayedPath.path(project.file(file)) + ": " + fault.in(project.settings().language())));
		isFaulty |= !mended.faults().isEmpty();
		Project after = project.with(mended.workspace());
		// what could not be written is found in the text that stands there still
		after.workspace().change(
				after.workspace().files(refused).stream().filter(file -> refused.containsKey(file.path())).toList(),
				List.of());
		common.remark(FixSummary.of(made.size(), changed.size(), found(after)));
		return after;
	}

	private boolean isWritten(Path file, String text) {
		try {
			return written.write(file, text);
		} catch (NotWritten refused) {
			common.warn(refused.in(Language.EN, DisplayedPath::path));
			return false;
		}
	}

	private int update() throws IOException {
		int known = Baseline.empty(baseline).write(found);
		common.say("The baseline " + baseline + " knows " + known + (known == 1 ? " finding." : " findings."));
		common.out().flush();
		return ExitCode.FINE;
	}

	private void write(CheckResult result) throws IOException {
		StringBuilder text = new StringBuilder();
		format.report(output == null && common.isForTerminal(), each).write(result, text);
		if (output != null) {
			written.write(output, text.toString());
		} else {
			common.out().print(text);
			common.out().flush();
		}
	}
}
