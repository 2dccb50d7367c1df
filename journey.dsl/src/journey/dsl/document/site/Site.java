package journey.dsl.document.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import journey.dsl.document.GeneratedFile;
import journey.dsl.document.JourneyDocument;
import journey.dsl.document.Subject;
import journey.dsl.document.Words;
import journey.dsl.document.part.Link;
import journey.dsl.document.portfolio.Portfolio;
import journey.dsl.document.report.Report;
import journey.dsl.model.Journey;
import journey.dsl.rules.Inspected;

/** All pages for some journeys: an index, and for each journey a folder with the documents of the catalogue. */
public final class Site {
	static final String INDEX = "index.html";
	static final String REPORT = "report.html";

	private final SiteRequest request;
	private final Words words;
	private final FileNames names;
	private final Map<String, StyleSheet> styles = new HashMap<>();

	private Site(SiteRequest request) {
		this.request = request;
		words = Words.of(request.settings().language());
		names = FileNames.of(request.model().journeys().stream().map(Journey::qualifiedName).toList());
	}

	/** The files of the site, the index first. */
	public static List<GeneratedFile> of(SiteRequest request) {
		List<GeneratedFile> files = new ArrayList<>();
		each(request, files::add);
		return List.copyOf(files);
	}

	/** Hands over the files of the site one by one, the index first, so that not all have to be kept at once. */
	public static void each(SiteRequest request, Consumer<GeneratedFile> taker) {
		Site site = new Site(request);
		taker.accept(site.index());
		request.inspected().ifPresent(inspected -> taker.accept(site.report(inspected)));
		for (Journey journey : request.journeys())
			for (JourneyDocument document : request.documents()) taker.accept(site.file(journey, document));
	}

	private GeneratedFile index() {
		String title = words.get("index.title");
		List<Link> siblings = request.inspected().map(inspected -> List.of(new Link(words.get("document.report"), REPORT, false))).orElse(List.of());
		Frame frame = new Frame(words, request.settings().brandName(), Optional.empty(), title, "portfolio", style("portfolio"),
				List.of(new Link(title, INDEX, true)), siblings, "");
		Portfolio page = Portfolio.of(request, words, names::link);
		return new GeneratedFile(INDEX, Templates.render("portfolio", frame, page));
	}

	private GeneratedFile report(Inspected inspected) {
		String title = words.get("report.title");
		Frame frame = new Frame(words, request.settings().brandName(), Optional.empty(), title, "report", style("report"),
				List.of(new Link(words.get("index.title"), INDEX, false), new Link(title, REPORT, true)), List.of(), "");
		return new GeneratedFile(REPORT, Templates.render("report", frame, Report.of(request, inspected, words, names::link)));
	}

	private GeneratedFile file(Journey journey, JourneyDocument document) {
		Subject subject = Subject.of(request.model(), journey, words, request.documents());
		String path = names.folder(journey.qualifiedName()) + "/" + document.fileName();
		return new GeneratedFile(path, Templates.render(document.folder(), frame(journey, document), document.builder().apply(subject)));
	}

	private Frame frame(Journey journey, JourneyDocument document) {
		String name = words.get("document." + document.key());
		List<Link> crumbs = List.of(
				new Link(words.get("index.title"), "../" + INDEX, false),
				new Link(journey.title(), "", false),
				new Link(name, document.fileName(), true));
		List<Link> siblings = new ArrayList<>(request.documents().stream()
				.map(sibling -> new Link(words.get("document." + sibling.key()), sibling.fileName(), sibling == document)).toList());
		request.inspected().ifPresent(inspected -> siblings.add(
				new Link(words.get("document.report"), "../" + REPORT + "#" + Report.anchor(names.link(journey.qualifiedName())), false)));
		return new Frame(words, request.settings().brandName(), request.fault(journey), words.get("window", name, journey.title()),
				document.folder(), style(document.folder()), crumbs, siblings, journey.heading().at().file());
	}

	private StyleSheet style(String folder) {
		return styles.computeIfAbsent(folder, StyleSheet::of);
	}
}
