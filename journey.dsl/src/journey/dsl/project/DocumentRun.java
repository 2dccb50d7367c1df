package journey.dsl.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import journey.dsl.document.Document;
import journey.dsl.document.GeneratedFile;
import journey.dsl.document.Picture;
import journey.dsl.document.output.OutputFolder;
import journey.dsl.document.site.Site;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.inspection.FaultyJourneys;
import journey.dsl.rules.inspection.Inspected;

/**
 * Writes the documents of a workspace. A journey with errors is left out, and said to be, since its documents would be
 * wrong too, unless somebody wants it with a banner.
 */
public final class DocumentRun {
	private final Project project;
	private final Map<String, String> faults = new TreeMap<>();
	private final List<Journey> written = new ArrayList<>();
	private final List<Journey> refused = new ArrayList<>();
	private final PictureFiles pictures;
	private final SiteRequest request;
	private String logoProblem = "";

	/**
	 * A run, of which nothing is written yet.
	 *
	 * @param chosen the journeys that somebody wants to see
	 * @param force whether those with errors are written too
	 */
	public DocumentRun(Project project, List<Journey> chosen, List<Document> documents, boolean force) {
		this.project = project;
		Inspected inspected = project.inspected();
		FaultyJourneys faulty = FaultyJourneys.of(project.workspace().model(), inspected.findings());
		for (Journey journey : chosen) {
			String fault = faulty.reason(journey).orElse("");
			if (!fault.isEmpty()) faults.put(journey.qualifiedName(), fault);
			(fault.isEmpty() || force ? written : refused).add(journey);
		}
		pictures = new PictureFiles(project.root());
		request = new SiteRequest(project.workspace().model(), written, documents, faults,
				Optional.of(asked(inspected)), project.settings(), logo(), pictures);
	}

	/** Writes the documents: into a folder of its own, what was written there before and is no longer made goes. */
	public OutputFolder.Outcome write(OutputFolder target) {
		return write(target, page -> {
		});
	}

	/**
	 * The same.
	 *
	 * @param progress is told of each page before it is written, and may throw to end the run
	 */
	public OutputFolder.Outcome write(OutputFolder target, Consumer<GeneratedFile> progress) {
		return target.write(writer -> Site.each(request, page -> {
			progress.accept(page);
			writer.accept(page);
		}));
	}

	/** How many journeys are shown. */
	public int journeys() {
		return request.journeys().size();
	}

	/** The journeys that are not written. */
	public List<Journey> refused() {
		return refused;
	}

	/** Why a journey has errors, by its qualified name. */
	public Map<String, String> faults() {
		return faults;
	}

	/** Why the logo cannot be shown; empty if it is, or if there is none. */
	public String logoProblem() {
		return logoProblem;
	}

	/** Pictures of steps that could not be shown, each with the reason; known once the documents are written. */
	public Set<String> pictureProblems() {
		return pictures.problems();
	}

	/** Of journeys with the same name only the first is shown: those that are not, each with the one that is. */
	public Map<Journey, Journey> hidden() {
		Map<String, Journey> first = new HashMap<>();
		Map<Journey, Journey> hidden = new LinkedHashMap<>();
		for (Journey journey : written) {
			Journey shown = first.putIfAbsent(journey.qualifiedName(), journey);
			if (shown != null) hidden.put(journey, shown);
		}
		return hidden;
	}

	/** A logo that cannot be shown is said to be so; the documents are written without it. */
	private Optional<Picture> logo() {
		try {
			return Logo.of(project, pictures);
		} catch (PictureFiles.Unusable unusable) {
			logoProblem = unusable.getMessage();
			return Optional.empty();
		}
	}

	/** Of what the rules found, that in the files that are worked on. */
	private Inspected asked(Inspected inspected) {
		return new Inspected(inspected.findings().stream().filter(finding -> project.isAsked(finding.at())).toList(),
				inspected.allowed().stream().filter(allowed -> project.isAsked(allowed.finding().at())).toList());
	}
}
