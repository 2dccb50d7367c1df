package journey.dsl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import journey.dsl.cli.files.Logo;
import journey.dsl.workspace.folder.PictureFiles;
import journey.dsl.cli.files.Project;
import journey.dsl.cli.files.Projects;
import journey.dsl.cli.files.Shown;
import journey.dsl.cli.output.OutputFolder;
import journey.dsl.cli.report.TerminalText;
import journey.dsl.document.DocumentCatalogue;
import journey.dsl.document.Picture;
import journey.dsl.document.Document;
import journey.dsl.document.site.Site;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.messages.Nearest;
import journey.dsl.model.Journey;
import journey.dsl.rules.FaultyJourneys;
import journey.dsl.rules.Inspected;
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
	private AskedPaths paths;

	/** What can be asked for with {@code --only}. */
	static final class DocumentKeys implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return DocumentCatalogue.standard().stream().map(Document::key).distinct().iterator();
		}
	}

	@Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "Where to write (default: `output` of the settings).")
	private Path output;

	@Option(names = "--only", paramLabel = "DOCUMENT", split = ",", completionCandidates = DocumentKeys.class,
			description = "These documents alone: ${COMPLETION-CANDIDATES}. The folder then holds nothing else of ours.")
	private Set<String> only = Set.of();

	@Option(names = "--journey", paramLabel = "NAME", split = ",", description = "These journeys alone, by name.")
	private Set<String> names = Set.of();

	@Option(names = "--force", description = "Write journeys with errors too, with a banner that says so.")
	private boolean force;

	private boolean withoutLogo;

	@Override
	public Integer call() {
		requireDocuments();
		Projects projects = paths.load(common);
		if (projects.all().size() > 1) throw new UserError("These paths belong to different workspaces (" + Shown.path(projects.all().get(0).root())
				+ " and " + Shown.path(projects.all().get(1).root()) + "): generate them one after the other, each into a folder of its own.");
		int refused = generate(projects.all().get(0));
		common.out().flush();
		if (!projects.problems().isEmpty() || withoutLogo) return ExitCode.USAGE;
		return refused > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	private void requireDocuments() {
		Set<String> known = new LinkedHashSet<>();
		new DocumentKeys().forEach(known::add);
		for (String document : only)
			if (!known.contains(document)) throw new UserError("There is no document " + document + ": choose from " + String.join(", ", known) + ".");
	}

	private int generate(Project project) {
		Path folder = output != null ? output : project.settings().output().map(project::file)
				.orElseThrow(() -> new UserError("Where to? Give a folder with -o, or set `output` in journey.settings."));
		OutputFolder target = OutputFolder.at(folder);
		Inspected inspected = project.inspected();
		Map<String, String> faults = new TreeMap<>();
		List<Journey> written = new ArrayList<>();
		List<Journey> refused = new ArrayList<>();
		FaultyJourneys faulty = FaultyJourneys.of(project.workspace().model(), inspected.findings());
		for (Journey journey : chosen(project)) {
			String fault = faulty.reason(journey).orElse("");
			if (!fault.isEmpty()) faults.put(journey.qualifiedName(), fault);
			(fault.isEmpty() || force ? written : refused).add(journey);
		}
		PictureFiles pictures = new PictureFiles(project.root());
		List<Document> documents = DocumentCatalogue.standard().stream().filter(document -> only.isEmpty() || only.contains(document.key())).toList();
		SiteRequest request = new SiteRequest(project.workspace().model(), written, documents, faults, Optional.of(asked(inspected, project)), project.settings(), logo(project, pictures), pictures);
		OutputFolder.Outcome outcome = target.write(writer -> Site.each(request, writer));
		tellSameNames(written);
		pictures.problems().forEach(problem -> common.err().println("journey: " + TerminalText.safe(problem) + "; its words stand there instead"));
		tell(outcome, folder, request.journeys().size(), refused, faults);
		return refused.size() + (force ? faults.size() : 0);
	}

	/** A logo that cannot be shown is said to be so; the documents are written without it. */
	private Optional<Picture> logo(Project project, PictureFiles pictures) {
		try {
			return Logo.of(project, pictures);
		} catch (PictureFiles.Unusable unusable) {
			common.err().println(TerminalText.safe(unusable.getMessage()));
			withoutLogo = true;
			return Optional.empty();
		}
	}

	/** Of what the rules found, that in the files that the command was given. */
	private static Inspected asked(Inspected inspected, Project project) {
		return new Inspected(inspected.findings().stream().filter(finding -> project.isAsked(finding.at())).toList(),
				inspected.allowed().stream().filter(allowed -> project.isAsked(allowed.finding().at())).toList());
	}

	private List<Journey> chosen(Project project) {
		List<Journey> journeys = project.journeys();
		Set<String> missing = new LinkedHashSet<>(names);
		Set<String> known = new HashSet<>();
		List<Journey> chosen = new ArrayList<>();
		for (Journey journey : journeys) {
			known.add(journey.name());
			boolean named = missing.remove(journey.name()) | missing.remove(journey.qualifiedName());
			if (names.isEmpty() || named) chosen.add(journey);
		}
		for (String name : missing) {
			String near = Nearest.to(name, known.stream().sorted().toList()).map(other -> " Did you mean " + other + "?").orElse("");
			throw new UserError("There is no journey " + name + " in the paths given." + near);
		}
		return chosen;
	}

	/** Of journeys with the same name the first is shown: what is left out is said. */
	private void tellSameNames(List<Journey> journeys) {
		Map<String, Journey> first = new HashMap<>();
		for (Journey journey : journeys) {
			Journey shown = first.putIfAbsent(journey.qualifiedName(), journey);
			if (shown != null) common.err().println("journey: " + TerminalText.safe(place(journey) + ": there is another journey " + journey.qualifiedName()
					+ " at " + place(shown) + ", and only that one is written: give this one a name of its own"));
		}
	}

	private static String place(Journey journey) {
		return journey.nameAt().file() + ":" + journey.nameAt().line();
	}

	private void tell(OutputFolder.Outcome outcome, Path folder, int journeys, List<Journey> refused, Map<String, String> faults) {
		faults.forEach((name, fault) -> common.err().println("journey: " + TerminalText.safe(name) + (force ? " is written with a banner: " : " is not written: ")
				+ TerminalText.safe(fault)));
		if (!refused.isEmpty()) common.err().println("journey: `journey check` shows all errors; --force writes these journeys all the same");
		common.say(journeys + (journeys == 1 ? " journey in " : " journeys in ") + TerminalText.safe(Shown.path(folder.toAbsolutePath().normalize())) + ": " + outcome.written()
				+ " files written, " + outcome.unchanged() + " unchanged, " + outcome.removed() + " removed. Open " + TerminalText.safe(Shown.path(folder.toAbsolutePath().normalize().resolve("index.html"))) + ".");
	}
}
