package journey.dsl.document.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.document.DocumentCatalogue;
import journey.dsl.document.GeneratedFile;
import journey.dsl.document.JourneyDocument;
import journey.dsl.document.Subject;
import journey.dsl.document.Words;
import journey.dsl.document.part.Link;
import journey.dsl.document.portfolio.Portfolio;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.settings.Settings;

/** All pages for some journeys: an index, and for each journey a folder with the documents of the catalogue. */
public final class Site {
	private static final String INDEX = "index.html";

	private final JourneyModel model;
	private final List<Journey> journeys;
	private final Words words;
	private final Optional<String> brand;
	private final FileNames names;

	private Site(JourneyModel model, List<Journey> journeys, Settings settings) {
		this.model = model;
		this.journeys = journeys;
		this.words = Words.of(settings.language());
		this.brand = settings.brandName();
		this.names = FileNames.of(journeys.stream().map(Journey::qualifiedName).toList());
	}

	/** The files of the site, the index first. Of journeys with the same name only the first is shown. */
	public static List<GeneratedFile> of(JourneyModel model, List<Journey> journeys, Settings settings) {
		List<Journey> distinct = journeys.stream()
				.filter(journey -> journey == first(journeys, journey.qualifiedName())).toList();
		return new Site(model, distinct, settings).files();
	}

	private static Journey first(List<Journey> journeys, String name) {
		return journeys.stream().filter(journey -> journey.qualifiedName().equals(name)).findFirst().orElseThrow();
	}

	private List<GeneratedFile> files() {
		List<GeneratedFile> files = new ArrayList<>();
		files.add(index());
		for (Journey journey : journeys)
			for (JourneyDocument document : DocumentCatalogue.standard()) files.add(file(journey, document));
		return List.copyOf(files);
	}

	private GeneratedFile index() {
		String title = words.get("index.title");
		Frame frame = new Frame(words, brand, title, "portfolio", StyleSheet.of("portfolio"),
				List.of(new Link(title, INDEX, true)), List.of(), "");
		Portfolio page = Portfolio.of(model, journeys, words, names::link);
		return new GeneratedFile(INDEX, Templates.render("portfolio", frame, page));
	}

	private GeneratedFile file(Journey journey, JourneyDocument document) {
		Subject subject = Subject.of(model, journey, words);
		String path = names.folder(journey.qualifiedName()) + "/" + document.fileName();
		return new GeneratedFile(path, Templates.render(document.folder(), frame(journey, document), document.builder().apply(subject)));
	}

	private Frame frame(Journey journey, JourneyDocument document) {
		String name = words.get("document." + document.key());
		List<Link> crumbs = List.of(
				new Link(words.get("index.title"), "../" + INDEX, false),
				new Link(journey.title(), "", false),
				new Link(name, document.fileName(), true));
		List<Link> siblings = DocumentCatalogue.standard().stream()
				.map(sibling -> new Link(words.get("document." + sibling.key()), sibling.fileName(), sibling == document)).toList();
		return new Frame(words, brand, words.get("window", name, journey.title()), document.folder(), StyleSheet.of(document.folder()),
				crumbs, siblings, journey.heading().at().file());
	}
}
