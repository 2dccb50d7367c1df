package journey.dsl.ide.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.document.Anchors;
import journey.dsl.document.Document;
import journey.dsl.document.JourneyDocument;
import journey.dsl.document.Picture;
import journey.dsl.document.Pictures;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.document.site.Site;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.Surroundings;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Given;
import journey.dsl.project.PictureFiles;
import journey.dsl.rules.inspection.FaultyJourneys;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

/** Pages of the journeys in a text as it is now: even of a journey with errors, with a banner that says so. */
public final class Preview {
	/** Those about whom a page links to: such a link leads to the words that declare them. */
	private static final Set<String> LINKED = Set.of(Document.TEAMS, Document.PERSONAS, Document.PROMISES);
	private static final List<Document> DOCUMENTS = DocumentCatalogue.standard().stream()
			.filter(each -> each instanceof JourneyDocument || LINKED.contains(each.key())).toList();

	private Preview() {}

	/** The page of the journey around the caret, or of the text's first one. */
	public static Optional<PreviewPage> page(OpenFile file, PreviewParams params) {
		List<Element> around = around(file, params.position());
		Optional<Journey> journey = around.stream().filter(Journey.class::isInstance).map(Journey.class::cast)
				.findFirst()
				.or(() -> file.source().journeys().stream().filter(each -> !each.name().isEmpty()).findFirst());
		String key = params.document() == null ? Document.MAP : params.document();
		return journey.filter(each -> !each.name().isEmpty()).flatMap(each -> page(file, each, key, around));
	}

	private static Optional<PreviewPage> page(OpenFile file, Journey journey, String key, List<Element> around) {
		SiteRequest request = request(file.workspace(), journey);
		Anchors anchors = Anchors.of(journey);
		String anchor = around.stream().filter(element -> !(element instanceof Journey))
				.flatMap(element -> Optional.ofNullable(anchors.of(element)).stream()).findFirst().orElse(null);
		List<String> keys = Site.documents(request, journey);
		return Site.document(request, journey, key).map(page -> new PreviewPage(file.uri(), journey.qualifiedName(),
				journey.title(), key, page.content(), anchor, keys));
	}

	private static SiteRequest request(OpenWorkspace workspace, Journey journey) {
		Optional<String> fault = FaultyJourneys.of(workspace.model(), workspace.findings(journey.heading().at().file()))
				.reason(journey);
		Map<String, String> faults = fault.map(reason -> Map.of(journey.qualifiedName(), reason)).orElse(Map.of());
		Pictures pictures = workspace.root().<Pictures>map(PictureFiles::new).orElse(Pictures.NONE);
		return new SiteRequest(workspace.model(), List.of(journey), DOCUMENTS, faults, Optional.empty(),
				workspace.settings(), logo(workspace), pictures);
	}

	/** A logo that cannot be shown is a finding in the settings; the page is shown without it. */
	private static Optional<Picture> logo(OpenWorkspace workspace) {
		Optional<Given<String>> named = workspace.settings().brand().logo();
		Optional<Path> root = workspace.root();
		if (named.isEmpty() || root.isEmpty()) return Optional.empty();
		try {
			return Optional.of(new PictureFiles(root.get()).read(named.get().value(), Picture.LARGEST_LOGO));
		} catch (PictureFiles.Unusable unusable) {
			return Optional.empty();
		}
	}

	/** The elements around the caret, the innermost first. */
	private static List<Element> around(OpenFile file, Position caret) {
		return caret == null ? List.of()
				: Surroundings.of(file.workspace().model(), file.at(file.lines().offset(caret))).elements();
	}

	/**
	 * The name of what a place on a page is about: a part of its journey, something outside of journeys, or, with no
	 * place said, the journey.
	 */
	public static Optional<Location> locate(OpenFile file, LocateParams params) {
		OpenWorkspace workspace = file.workspace();
		Optional<Journey> journey = workspace.model().journeys().stream()
				.filter(each -> each.qualifiedName().equals(params.journey())).findFirst();
		return journey
				.flatMap(each -> params.anchor().isEmpty() ? journey
						: Anchors.of(each).part(each, params.anchor())
								.or(() -> Anchors.declared(workspace.model(), params.anchor())))
				.flatMap(found -> workspace.location(found.nameAt()));
	}
}
