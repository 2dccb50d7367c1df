package journey.dsl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import journey.dsl.cli.files.DisplayedPath;
import journey.dsl.cli.files.Projects;
import journey.dsl.cli.report.TerminalText;
import journey.dsl.cli.terminal.Progress;
import journey.dsl.cli.terminal.UserError;
import journey.dsl.document.Document;
import journey.dsl.document.output.OutputFolder;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.files.written.NotWritten;
import journey.dsl.messages.Nearest;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.SourceRange;
import journey.dsl.project.DocumentRun;
import journey.dsl.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the documents. */
@Command(
		name = "generate",
		description = "Writes maps, one-page visuals and checklists as HTML pages.",
		mixinStandardHelpOptions = true,
		footer = {"", "Examples:",
				"  journey generate . -o site                       all documents of all journeys below this folder",
				"  journey generate . -o site --only map,onepage    some of them",
				"  journey generate . -o site --journey checkout    one journey",
				"  journey generate . -o site --force               journeys with errors too, marked as such"})
final class GenerateCommand implements Callable<Integer> {
	@Mixin
	private Common common;

	@Mixin
	private PathArguments paths;

	/** What can be asked for with {@code --only}. */
	static final class DocumentKeys implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return DocumentCatalogue.standard().stream().map(Document::key).distinct().iterator();
		}
	}

	@Option(names = {"-o", "--output"}, paramLabel = "DIR",
			description = "Where to write (default: `output` of the settings).")
	private Path output;

	@Option(names = "--only", paramLabel = "DOCUMENT", split = ",", completionCandidates = DocumentKeys.class,
			description = "Only these documents: ${COMPLETION-CANDIDATES}. The folder then holds no other "
					+ "generated file.")
	private Set<String> only = Set.of();

	@Option(names = "--journey", paramLabel = "NAME", split = ",", description = "Only these journeys, by name.")
	private Set<String> names = Set.of();

	@Option(names = "--force", description = "Also write journeys with errors, with a banner that says so.")
	private boolean force;

	private boolean withoutLogo;

	@Override
	public Integer call() {
		requireDocuments();
		Projects projects = paths.load(common);
		if (projects.all().size() > 1)
			throw new UserError(
					"These paths belong to different workspaces (" + DisplayedPath.path(projects.all().get(0).root())
							+ " and " + DisplayedPath.path(projects.all().get(1).root())
							+ "): generate them one after the other, each into a folder of its own.");
		int refused = generate(projects.all().get(0));
		common.out().flush();
		if (projects.areIncomplete() || withoutLogo) return ExitCode.USAGE;
		return refused > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private void requireDocuments() {
		Set<String> known = new LinkedHashSet<>();
		new DocumentKeys().forEach(known::add);
		for (String document : only)
			if (!known.contains(document))
				throw new UserError(
						"There is no document " + document + ": choose from " + String.join(", ", known) + ".");
	}

	private int generate(Project project) {
		OutputFolder target = target(project);
		List<Document> documents = DocumentCatalogue.standard().stream()
				.filter(document -> only.isEmpty() || only.contains(document.key())).toList();
		DocumentRun run = new DocumentRun(project, chosen(project), documents, force);
		if (!run.logoProblem().isEmpty()) common.warn(run.logoProblem());
		withoutLogo = !run.logoProblem().isEmpty();
		OutputFolder.Outcome outcome = write(run, target);
		tellSameNames(run, project);
		run.pictureProblems().forEach(problem -> common.warn(problem + "; its words stand there instead"));
		tell(outcome, target.path(), run);
		return run.refused().size() + (force ? run.faults().size() : 0);
	}

	private OutputFolder.Outcome write(DocumentRun run, OutputFolder target) {
		try (Progress progress = common.progress("Writing")) {
			return run.write(target, page -> progress.now("Writing " + TerminalText.safe(page.path())));
		}
	}

	/** A folder that the user names may be anywhere; one that the settings name must be inside the workspace. */
	private OutputFolder target(Project project) {
		if (output != null) return OutputFolder.at(output);
		Given<String> settled = project.settings().output().orElseThrow(
				() -> new UserError("Where to? Give a folder with -o, or set `output` in journey.settings."));
		try {
			return OutputFolder.inside(project.root(), settled.value());
		} catch (NotWritten refused) {
			throw new UserError(place(settled.at(), project) + ": "
					+ refused.in(project.settings().language(), DisplayedPath::path));
		}
	}

	private List<Journey> chosen(Project project) {
		List<Journey> journeys = project.journeys();
		Set<String> missing = new LinkedHashSet<>(names);
		Set<String> known = new HashSet<>();
		List<Journey> chosen = new ArrayList<>();
		for (Journey journey : journeys) {
			known.add(journey.name());
			boolean isNamed = missing.remove(journey.name());
			isNamed |= missing.remove(journey.qualifiedName());
			if (names.isEmpty() || isNamed) chosen.add(journey);
		}
		for (String name : missing) {
			String near = Nearest.to(name, known.stream().sorted().toList())
					.map(other -> " Did you mean " + other + "?").orElse("");
			throw new UserError("There is no journey " + name + " in the paths given." + near);
		}
		return chosen;
	}

	/** Of journeys with the same name the first is shown: what is left out is said. */
	private void tellSameNames(DocumentRun run, Project project) {
		run.hidden()
				.forEach((journey,
						shown) -> common.warn(place(journey.nameAt(), project) + ": there is another journey "
								+ journey.qualifiedName()
								+ " at " + place(shown.nameAt(), project)
								+ ", and only that one is written: give this one a name of its own"));
	}

	private static String place(SourceRange at, Project project) {
		return DisplayedPath.path(project.file(at.file())) + ":" + at.line();
	}

	private void tell(OutputFolder.Outcome outcome, Path folder, DocumentRun run) {
		run.faults().forEach((name, fault) -> common
				.warn(name + (force ? " is written with a banner: " : " is not written: ") + fault));
		if (!run.refused().isEmpty())
			common.warn("`journey check` shows all errors; --force writes these journeys all the same");
		common.say(run.journeys() + (run.journeys() == 1 ? " journey in " : " journeys in ")
				+ DisplayedPath.path(folder) + ": " + outcome.written()
				+ " files written, " + outcome.unchanged() + " unchanged, " + outcome.removed() + " removed. Open "
				+ DisplayedPath.path(folder.resolve("index.html")) + ".");
	}
}
