package journey.dsl.document.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import journey.dsl.document.Addresses;
import journey.dsl.document.Document;
import journey.dsl.document.GeneratedFile;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.JourneyDocument;
import journey.dsl.document.Picture;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.WorkspaceDocument;
import journey.dsl.document.WorkspacePage;
import journey.dsl.document.frame.Frame.Tabs;
import journey.dsl.document.frame.Frame;
import journey.dsl.document.frame.Script;
import journey.dsl.document.frame.StyleSheet;
import journey.dsl.document.frame.Templates;
import journey.dsl.document.part.Link;
import journey.dsl.document.portfolio.Portfolio;
import journey.dsl.document.report.FindingsReport;
import journey.dsl.model.journey.Journey;

/**
 * All pages for some journeys: an index, the documents about all of them, and for each journey a folder with its own.
 */
public final class Site {
	private static final String PORTFOLIO = "portfolio";

	private final SiteRequest request;
	private final SiteContext context;
	private final Words words;
	private final Map<String, StyleSheet> styles = new HashMap<>();

	private Site(SiteRequest request) {
		this.request = request;
		context = SiteContext.of(request.model(), request.journeys(), request.documents(), request.inspected(),
				request.settings(), request.pictures(),
				DocumentCatalogue.rootNames());
		words = context.words();
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
		for (WorkspaceDocument document : site.context.workspaceDocuments())
			for (WorkspacePage page : document.pages().apply(site.context)) taker.accept(site.file(document, page));
		for (Journey journey : request.journeys()) {
			JourneyContext about = site.context.context(journey);
			for (JourneyDocument document : about.documents()) taker.accept(site.file(about, document));
		}
	}

	/** The keys of the documents that a journey of the site gets. */
	public static List<String> documents(SiteRequest request, Journey journey) {
		return new Site(request).context.context(journey).documents().stream().map(JourneyDocument::key).toList();
	}

	/** One document of one journey of the site; empty if the journey does not get it. */
	public static Optional<GeneratedFile> document(SiteRequest request, Journey journey, String key) {
		Site site = new Site(request);
		JourneyContext about = site.context.context(journey);
		return about.documents().stream().filter(document -> document.key().equals(key)).findFirst()
				.map(document -> site.file(about, document));
	}

	private GeneratedFile index() {
		Frame frame = frame(words.get("portfolio.title"), PORTFOLIO, List.of(), overall("", Addresses.INDEX))
				.with(Script.of(PORTFOLIO));
		return new GeneratedFile(Addresses.INDEX, Templates.render(PORTFOLIO, PORTFOLIO, frame, Portfolio.of(context)));
	}

	private GeneratedFile file(WorkspaceDocument document, WorkspacePage page) {
		String root = page.path().contains("/") ? "../" : "";
		String name = document.title(words);
		List<Link> crumbs = new ArrayList<>(
				List.of(index(root), new Link(name, root + document.fileName(), page.about().isEmpty())));
		page.about().ifPresent(about -> crumbs.add(new Link(about, "", true)));
		String title = page.about().map(about -> words.get("window", about, name)).orElse(name);
		Frame frame = frame(title, page.folder(), crumbs, overall(root, page.path()));
		return new GeneratedFile(page.path(),
				Templates.render(page.folder(), page.template(), frame, page.content().get()));
	}

	private GeneratedFile file(JourneyContext about, JourneyDocument document) {
		Journey journey = about.journey();
		List<Link> crumbs = List.of(index("../"), new Link(journey.title(), about.documents().get(0).fileName(), false),
				new Link(document.title(words), document.fileName(), true));
		Frame frame = frame(words.get("window", document.title(words), journey.title()), document.folder(), crumbs,
				tabs(about, document))
				.about(journey.heading().at().file(), request.fault(journey));
		String path = context.addresses().folder(journey) + "/" + document.fileName();
		return new GeneratedFile(path,
				Templates.render(document.folder(), document.folder(), frame, document.builder().apply(about)));
	}

	private Frame frame(String title, String folder, List<Link> crumbs, List<Tabs> tabs) {
		Frame.House house = new Frame.House(request.settings().brand().name(), request.logo().map(Picture::dataUri));
		Frame.Look look = new Frame.Look(folder,
				styles.computeIfAbsent(folder, name -> StyleSheet.of(name, request.settings().brand())),
				Optional.empty());
		return new Frame(words, house, Optional.empty(), title, look, crumbs, tabs, "");
	}

	private Link index(String root) {
		return new Link(words.get("portfolio.title"), root + Addresses.INDEX, false);
	}

	/** The documents about all journeys; none where the index is the only one. */
	private List<Tabs> overall(String root, String current) {
		List<Link> links = context.workspaceDocuments().stream()
				.map(document -> new Link(document.title(words), root + document.fileName(),
						document.fileName().equals(current)))
				.toList();
		if (links.isEmpty()) return List.of();
		Link index = new Link(words.get("portfolio.title"), root + Addresses.INDEX, current.equals(Addresses.INDEX));
		return List.of(
				new Tabs(words.get("navigation.workspace"), Stream.concat(Stream.of(index), links.stream()).toList()));
	}

	private List<Tabs> tabs(JourneyContext about, JourneyDocument current) {
		List<Tabs> tabs = new ArrayList<>();
		for (JourneyDocument.Purpose purpose : JourneyDocument.Purpose.values()) {
			List<Link> links = new ArrayList<>(
					about.documents().stream().filter(document -> document.purpose() == purpose)
							.map(document -> new Link(document.title(words), document.fileName(), document == current))
							.toList());
			if (purpose == JourneyDocument.Purpose.ACT) findings(about.journey()).ifPresent(links::add);
			if (!links.isEmpty()) tabs.add(new Tabs(words.get("navigation." + purpose), List.copyOf(links)));
		}
		return tabs;
	}

	private Optional<Link> findings(Journey journey) {
		return FindingsReport.place(context, journey)
				.map(place -> new Link(words.get("document." + Document.REPORT), "../" + place, false));
	}
}
